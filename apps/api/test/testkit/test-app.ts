import "reflect-metadata";
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { readConfig } from "../../src/platform/config/config.js";
import type { Role } from "../../src/platform/graphql/context.js";
import { hashToken } from "../../src/platform/http/cookies.js";
import { KeyStore } from "../../src/platform/keys/key-store.js";
import { FileOutbox, type KeptMail } from "../../src/platform/mail/mailer.js";
import { createLog } from "../../src/platform/log/log.js";
import { serve, type Running, type ServeOptions } from "../../src/serve.js";
import { createTestDatabase } from "./test-database.js";

export interface GraphqlAnswer<T = Record<string, unknown>> {
  readonly status: number;
  readonly data?: T | null;
  readonly errors?: readonly { message: string; path?: unknown[]; extensions: Record<string, unknown> & { code: string } }[];
}

export interface TestPerson {
  readonly organisationId: string;
  readonly id: string;
  readonly fullName: string;
  readonly email: string;
}

async function ownInstallation() {
  const database = await createTestDatabase();
  const directory = await mkdtemp(join(tmpdir(), "ek-app-"));
  await new KeyStore(join(directory, "keys")).putIfAbsent("database-roles", database.roleSecret);
  const remove = async (): Promise<void> => {
    await database.drop();
    await rm(directory, { recursive: true, force: true });
  };
  return { adminUrl: database.adminUrl, directory, remove };
}

/** The whole product on a random port with a database, key store and outbox of its own; drives it as a client would. */
export class TestApp {
  private constructor(
    readonly running: Running,
    /** A superuser's connection, for arranging and for looking behind the API. */
    readonly admin: pg.Client,
    readonly origin: string,
    readonly directory: string,
    /** The superuser's address of the database. */
    readonly databaseUrl: string,
    private readonly remove: () => Promise<void>,
  ) {}

  /** `beside`: another process of the same installation, on its database, keys and outbox. Stop it before the first one. */
  static async start(
    env: Readonly<Record<string, string>> = {},
    { beside, ...extra }: Partial<Pick<ServeOptions, "log" | "trusted">> & { readonly beside?: TestApp } = {},
  ): Promise<TestApp> {
    const { adminUrl, directory, remove } = beside
      ? { adminUrl: beside.databaseUrl, directory: beside.directory, remove: async () => undefined }
      : await ownInstallation();
    const config = readConfig({
      NODE_ENV: "test",
      ROLE: "all",
      HOST: "127.0.0.1",
      PORT: "0",
      DATABASE_URL: adminUrl,
      DATABASE_POOL: "5",
      MAIL_GATHER_HOURS: "0",
      EIGENKLEUR_KEY_DIR: join(directory, "keys"),
      EIGENKLEUR_DATA_DIR: directory,
      LOG_LEVEL: process.env["TEST_LOG"] ?? "silent",
      ...env,
    });
    const running = await serve({
      config,
      log: createLog(config.LOG_LEVEL),
      trusted: new Map(),
      clientDirectory: new URL(`file://${directory}/none/`),
      ...extra,
    });
    const admin = new pg.Client({ connectionString: adminUrl });
    await admin.connect();
    return new TestApp(running, admin, `http://127.0.0.1:${running.port}`, directory, adminUrl, remove);
  }

  async stop(): Promise<void> {
    await this.admin.end();
    await this.running.stop();
    await this.remove();
  }

  async anOrganisation(name = "Zorgnet", isDemo = false): Promise<string> {
    const { rows } = await this.admin.query<{ id: string }>(
      "insert into identity.organisation (name, is_demo) values ($1, $2) returning organisation_id as id",
      [name, isDemo],
    );
    return rows[0]!.id;
  }

  async aPerson(organisationId: string, fullName: string, roles: readonly Role[] = ["EMPLOYEE"]): Promise<TestPerson> {
    const email = `${fullName.toLowerCase().replaceAll(/\W+/g, ".")}.${randomBytes(3).toString("hex")}@example.org`;
    const { rows } = await this.admin.query<{ id: string }>(
      "insert into identity.person (organisation_id, full_name, email) values ($1, $2, $3) returning id",
      [organisationId, fullName, email],
    );
    const id = rows[0]!.id;
    for (const role of roles) await this.admin.query("insert into identity.membership values ($1, $2, $3)", [organisationId, id, role]);
    return { organisationId, id, fullName, email };
  }

  /** A session as if the person had just signed in; the answer is the cookie header to send. */
  async signIn(person: TestPerson, options: { isFresh?: boolean; actingAs?: "HR" | "WORKS_COUNCIL" } = {}): Promise<string> {
    const token = randomBytes(32).toString("base64url");
    await this.admin.query(
      `insert into identity.session (organisation_id, person_id, token_hash, idle_until, ends_at, fresh_until, acting_as)
       values ($1, $2, $3, now() + interval '30 minutes', now() + interval '12 hours', case when $4 then now() + interval '10 minutes' end, $5)`,
      [person.organisationId, person.id, hashToken(token), options.isFresh ?? false, options.actingAs ?? null],
    );
    return `eigenkleur=${token}`;
  }

  /** Everything the product would have mailed, oldest first. */
  async mails(): Promise<KeptMail[]> {
    return new FileOutbox(join(this.directory, "outbox")).list();
  }

  /** The newest mail to an address, as soon as there are more than `known`. */
  async mailTo(address: string, known = 0): Promise<KeptMail> {
    return this.until(
      async () =>
        (await this.mails())
          .filter((mail) => mail.to === address)
          .slice(known)
          .at(-1),
      `a mail to ${address}`,
    );
  }

  /** Waits until no job is waiting or running. */
  async jobsDone(): Promise<void> {
    await this.until(async () => {
      const { rows } = await this.admin.query<{ count: string }>(
        "select count(*) from graphile_worker._private_jobs where attempts < max_attempts and run_at <= now()",
      );
      return rows[0]?.count === "0" || undefined;
    }, "the queue to be empty");
  }

  /** Asks again until there is an answer. */
  async until<T>(ask: () => Promise<T | undefined>, what: string, withinMs = 10_000): Promise<T> {
    for (const end = Date.now() + withinMs; Date.now() < end;) {
      const answer = await ask();
      if (answer !== undefined) return answer;
      await sleep(25);
    }
    throw new Error(`Waited in vain for ${what}.`);
  }

  async graphql<T = Record<string, unknown>>(
    query: string,
    variables: Record<string, unknown> = {},
    cookie?: string,
  ): Promise<GraphqlAnswer<T>> {
    const response = await fetch(`${this.origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(cookie ? { cookie } : {}) },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as Omit<GraphqlAnswer<T>, "status">) };
  }
}
