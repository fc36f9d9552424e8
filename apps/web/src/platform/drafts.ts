/**
 * Answers in the making, on this device only: sealed with AES-GCM under a key that scripts cannot export, gone at submit and at
 * expiry. It keeps a draft from people who look into the browser's storage; it cannot keep it from whoever controls the device.
 */
export interface Drafts {
  /** MEMORY: this browser cannot seal or store here (plain http, private window), so a draft lives as long as the page; say so. */
  readonly storage: "SEALED" | "MEMORY";
  read(secret: string): Promise<unknown>;
  /** @throws when the device refuses to store (full, storage cleared): tell the person, their answers are not kept. */
  write(secret: string, value: unknown, expiresAt: Date): Promise<void>;
  wipe(secret: string): Promise<void>;
  wipeExpired(): Promise<void>;
}

interface SealedDraft {
  /** @NOTE privacy: a hash of the invitation's secret, so that the storage does not hold the link itself. No time of writing either. */
  readonly id: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
  readonly expiresAtMs: number;
}

const DATABASE = "eigenkleur-drafts";
const KEY_ID = "draft-key";

const bytesOf = (text: string) => new TextEncoder().encode(text);

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("The browser's storage failed")));
  });
}

function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener("complete", () => resolve());
    transaction.addEventListener("abort", () => reject(transaction.error ?? new Error("The browser's storage was refused")));
  });
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.addEventListener("upgradeneeded", () => {
    request.result.createObjectStore("key");
    request.result.createObjectStore("draft", { keyPath: "id" });
  });
  return settled(request);
}

async function idOf(secret: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytesOf(secret));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function findKey(database: IDBDatabase): Promise<CryptoKey | undefined> {
  return settled(database.transaction("key").objectStore("key").get(KEY_ID) as IDBRequest<CryptoKey | undefined>);
}

/** Two tabs may both make one: `add` refuses the second, which then takes the first's. */
async function getKey(database: IDBDatabase): Promise<CryptoKey> {
  const known = await findKey(database);
  if (known) return known;
  const fresh = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  const transaction = database.transaction("key", "readwrite");
  transaction.objectStore("key").add(fresh, KEY_ID);
  try {
    await done(transaction);
    return fresh;
  } catch (error) {
    const first = await findKey(database);
    if (first) return first;
    throw error;
  }
}

/** Binds the sealed text to its row: it opens under no other id and with no later expiry. */
function algorithm(draft: Pick<SealedDraft, "id" | "iv" | "expiresAtMs">): AesGcmParams {
  return { name: "AES-GCM", iv: draft.iv, additionalData: bytesOf(`${draft.id} ${draft.expiresAtMs}`) };
}

class SealedDrafts implements Drafts {
  readonly storage = "SEALED";

  constructor(private readonly database: IDBDatabase) {}

  async read(secret: string): Promise<unknown> {
    const id = await idOf(secret);
    const draft = await settled(this.rows().get(id) as IDBRequest<SealedDraft | undefined>);
    const key = await findKey(this.database);
    if (!draft || !key) return null;
    if (draft.expiresAtMs <= Date.now()) {
      await this.remove([id]);
      return null;
    }
    try {
      const opened = await crypto.subtle.decrypt(algorithm(draft), key, draft.sealed);
      return JSON.parse(new TextDecoder().decode(opened));
    } catch {
      // Damaged or made under a key that is gone: nobody can read it any more, so it need not stay.
      await this.remove([id]);
      return null;
    }
  }

  async write(secret: string, value: unknown, expiresAt: Date): Promise<void> {
    const key = await getKey(this.database);
    const row = { id: await idOf(secret), iv: crypto.getRandomValues(new Uint8Array(12)), expiresAtMs: expiresAt.getTime() };
    const sealed = await crypto.subtle.encrypt(algorithm(row), key, bytesOf(JSON.stringify(value)));
    const transaction = this.database.transaction("draft", "readwrite");
    transaction.objectStore("draft").put({ ...row, sealed } satisfies SealedDraft);
    await done(transaction);
  }

  async wipe(secret: string): Promise<void> {
    await this.remove([await idOf(secret)]);
  }

  async wipeExpired(): Promise<void> {
    const drafts = await settled(this.rows().getAll() as IDBRequest<SealedDraft[]>);
    await this.remove(drafts.filter((draft) => draft.expiresAtMs <= Date.now()).map((draft) => draft.id));
  }

  private rows(): IDBObjectStore {
    return this.database.transaction("draft").objectStore("draft");
  }

  /** With the last draft goes the key, so that remnants of the rows in the browser's files open no more. */
  private async remove(ids: readonly string[]): Promise<void> {
    const transaction = this.database.transaction(["draft", "key"], "readwrite");
    const drafts = transaction.objectStore("draft");
    for (const id of ids) drafts.delete(id);
    const left = drafts.count();
    left.addEventListener("success", () => {
      if (left.result === 0) transaction.objectStore("key").delete(KEY_ID);
    });
    await done(transaction);
  }
}

class MemoryDrafts implements Drafts {
  readonly storage = "MEMORY";
  private readonly drafts = new Map<string, { readonly json: string; readonly expiresAtMs: number }>();

  async read(secret: string): Promise<unknown> {
    await this.wipeExpired();
    const draft = this.drafts.get(secret);
    return draft ? JSON.parse(draft.json) : null;
  }

  async write(secret: string, value: unknown, expiresAt: Date): Promise<void> {
    this.drafts.set(secret, { json: JSON.stringify(value), expiresAtMs: expiresAt.getTime() });
  }

  async wipe(secret: string): Promise<void> {
    this.drafts.delete(secret);
  }

  async wipeExpired(): Promise<void> {
    for (const [secret, draft] of this.drafts) if (draft.expiresAtMs <= Date.now()) this.drafts.delete(secret);
  }
}

/** Opens the drafts of this device; in memory when the browser has no WebCrypto here or refuses storage. */
export async function openDrafts(): Promise<Drafts> {
  // On plain http at another address than localhost `crypto.subtle` is absent, whatever its type says.
  const canSeal = typeof globalThis.crypto?.subtle?.encrypt === "function" && typeof indexedDB !== "undefined";
  if (!canSeal) return new MemoryDrafts();
  try {
    return new SealedDrafts(await openDatabase());
  } catch {
    return new MemoryDrafts();
  }
}

/** At every start: drafts that expired while nobody was here go, without making a store for those who never had one. */
export async function sweepDrafts(): Promise<void> {
  if (typeof indexedDB === "undefined" || typeof indexedDB.databases !== "function") return;
  try {
    const known = await indexedDB.databases();
    if (known.some((database) => database.name === DATABASE)) await (await openDrafts()).wipeExpired();
  } catch {
    // Storage is refused: then there is nothing of ours in it either.
  }
}
