import { randomBytes } from "node:crypto";
import { mkdir, open, readFile, readdir, rename, rm, chmod } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Secrets that must never be in a database backup: a directory with mode 700, one file (mode 600) a secret.
 * What is destroyed here is gone; a copy of the directory keeps it, so its own backup has a short retention.
 */
export class KeyStore {
  constructor(private readonly directory: string) {}

  /** Makes the directory on first start and tightens its mode when it was made by hand. */
  async prepare(): Promise<void> {
    await mkdir(this.directory, { recursive: true, mode: 0o700 });
    await chmod(this.directory, 0o700);
  }

  /** The secret of that name, made (32 random bytes) when it is not there. Two callers get the same bytes. */
  async secret(name: string): Promise<Buffer> {
    const existing = await this.find(name);
    if (existing) return existing;
    await this.putIfAbsent(name, randomBytes(32));
    return this.get(name);
  }

  async find(name: string): Promise<Buffer | null> {
    try {
      return await readFile(this.pathOf(name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
      throw error;
    }
  }

  /** @throws when the secret was never made or was destroyed. */
  async get(name: string): Promise<Buffer> {
    const found = await this.find(name);
    if (!found) throw new Error("The key store has no such key.");
    return found;
  }

  /** Writes the secret unless one of that name exists; durable once it returns. */
  async putIfAbsent(name: string, value: Uint8Array): Promise<void> {
    const path = this.pathOf(name);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
    const file = await open(temporary, "wx", 0o600);
    try {
      await file.writeFile(value);
      await file.sync();
    } finally {
      await file.close();
    }
    if (await this.find(name)) {
      await rm(temporary);
      return;
    }
    await rename(temporary, path);
    await syncDirectory(dirname(path));
  }

  /** Destroys one secret, or every secret below a folder name. Doing it twice is not an error. */
  async destroy(name: string): Promise<void> {
    const path = this.pathOf(name);
    await rm(path, { recursive: true, force: true });
    await syncDirectory(dirname(path)).catch(ignoreMissing);
  }

  /** Names directly below a folder (`""` is the store itself), sorted; an absent folder has none. */
  async list(folder: string): Promise<string[]> {
    try {
      return (await readdir(folder === "" ? this.directory : this.pathOf(folder))).filter((name) => !name.endsWith(".tmp")).toSorted();
    } catch (error) {
      ignoreMissing(error);
      return [];
    }
  }

  private pathOf(name: string): string {
    if (!/^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*)*$/.test(name)) throw new Error("Not a name of a key.");
    return join(this.directory, ...name.split("/"));
  }
}

function ignoreMissing(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
}

/** A rename is durable only after the directory itself was flushed. */
async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
