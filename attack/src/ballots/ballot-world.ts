import { randomBytes, randomUUID } from "node:crypto";
import { chmod, mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createLog, databaseUrl, FileOutbox, hashToken, OwnerClient, RaterClient, readConfig, serve, type Running } from "@eigenkleur/api";
import { startDevDatabase, type DevDatabase } from "@eigenkleur/devdb";
import { Client } from "pg";

export interface Person {
  readonly id: string;
  readonly email: string;
}

const DATABASE = "eigenkleur_attack";
const SEED = new URL("../../../apps/api/seed/questionnaire-360.json", import.meta.url);
const RATERS_MAX = 60;
/** All the attacker may wish for: everything that was written is in the log, whole, and on the disk when a request is answered. */
const SETTINGS = { wal_level: "logical", synchronous_commit: "on", full_page_writes: "off", max_wal_size: "2GB", wal_keep_size: "256MB" };

/** The whole product with a database of its own, and a superuser who looks on. */
export class BallotWorld {
  readonly raters: RaterClient;

  private constructor(
    private readonly directory: string,
    private readonly server: DevDatabase,
    private readonly running: Running,
    readonly admin: Client,
    /** Every line the product wrote to its log. */
    readonly log: string[],
    readonly organisationId: string,
  ) {
    this.raters = new RaterClient(this.origin);
  }

  static async start(): Promise<BallotWorld> {
    const directory = await mkdtemp(join(tmpdir(), "ek-attack-"));
    // The database server runs under another account when we are root.
    await chmod(directory, 0o711);
    const server = await startDevDatabase({ dataDir: join(directory, "postgres"), port: 0, fast: true, settings: SETTINGS });
    const config = readConfig({
      NODE_ENV: "test",
      HOST: "127.0.0.1",
      PORT: "0",
      DATABASE_URL: server.adminUrl,
      DATABASE_NAME: DATABASE,
      DATABASE_POOL: "5",
      EIGENKLEUR_KEY_DIR: join(directory, "keys"),
      EIGENKLEUR_DATA_DIR: directory,
      MAIL_GATHER_HOURS: "0",
      LOG_LEVEL: "info",
    });
    const log: string[] = [];
    const running = await serve({
      config,
      log: createLog("info", { write: (line) => void log.push(line) }),
      trusted: new Map(),
      clientDirectory: new URL(`file://${directory}/none/`),
    });
    const admin = new Client({ connectionString: databaseUrl({ adminUrl: server.adminUrl, database: DATABASE }) });
    await admin.connect();
    await admin.query("create extension if not exists pg_walinspect schema extension");
    const { rows } = await admin.query<{ id: string }>(
      "insert into identity.organisation (name) values ('Zorgnet') returning organisation_id as id",
    );
    const world = new BallotWorld(directory, server, running, admin, log, rows[0]?.id ?? "");
    await world.giveQuestionnaire();
    return world;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.running.port}`;
  }

  /** The default questionnaire, for larger rounds than an organisation would take. */
  private async giveQuestionnaire(): Promise<void> {
    const definition = JSON.parse(await readFile(SEED, "utf8")) as { version: string; rules: object };
    const larger = { ...definition, version: "99.0.0", rules: { ...definition.rules, maxTotal: RATERS_MAX } };
    const [administrator] = await this.people(1, ["EMPLOYEE", "ADMIN"]);
    const input = { definition: JSON.stringify(larger), isDefault: true };
    const owner = await this.signIn(administrator);
    await owner.act("importFeedbackQuestionnaire", "ImportFeedbackQuestionnaireInput", input, "questionnaire { id }");
  }

  /** New colleagues, written at once. */
  async people(count: number, roles: readonly string[] = ["EMPLOYEE"]): Promise<Person[]> {
    const people = Array.from({ length: count }, () => ({ id: randomUUID(), email: `${randomBytes(8).toString("hex")}@example.org` }));
    const [ids, emails] = [people.map(({ id }) => id), people.map(({ email }) => email)];
    await this.admin.query(
      `insert into identity.person (organisation_id, id, full_name, email)
       select $1, p.id, 'Person ' || p.email, p.email from unnest($2::uuid[], $3::text[]) p (id, email)`,
      [this.organisationId, ids, emails],
    );
    await this.admin.query(
      "insert into identity.membership (organisation_id, person_id, role) select $1, p, r from unnest($2::uuid[]) p, unnest($3::text[]) r",
      [this.organisationId, ids, roles],
    );
    return people;
  }

  async signIn(person: Person | undefined, actingAs: "HR" | null = null): Promise<OwnerClient> {
    const token = randomBytes(32).toString("base64url");
    await this.admin.query(
      `insert into identity.session (organisation_id, person_id, token_hash, idle_until, ends_at, fresh_until, acting_as)
       values ($1, $2, $3, now() + interval '3 hours', now() + interval '12 hours', now() + interval '3 hours', $4)`,
      [this.organisationId, person?.id, hashToken(token), actingAs],
    );
    return new OwnerClient(this.origin, `eigenkleur=${token}`);
  }

  /** The invitations of these addresses, oldest first. */
  async takeInvitations(addresses: readonly string[]): Promise<string[]> {
    const folder = join(this.directory, "outbox");
    const mails = await this.until(async () => {
      const names = await readdir(folder).catch(() => []);
      if (names.length < addresses.length) return undefined;
      const found = (await new FileOutbox(folder).list()).filter(({ to, text }) => addresses.includes(to) && text.includes("/antwoord#"));
      return found.length >= addresses.length ? found : undefined;
    }, "the mails");
    // Read once: a folder that only grows would make every round slower than the one before.
    await Promise.all((await readdir(folder)).map((name) => rm(join(folder, name), { force: true })));
    return mails.map((mail) => JSON.stringify(mail));
  }

  async until<T>(ask: () => Promise<T | undefined>, what: string): Promise<T> {
    for (const end = Date.now() + 120_000; Date.now() < end;) {
      const answer = await ask();
      if (answer !== undefined) return answer;
      await sleep(5);
    }
    throw new Error(`Waited in vain for ${what}.`);
  }

  async stop(): Promise<void> {
    await this.admin.end();
    await this.running.stop();
    await this.server.stop();
    await rm(this.directory, { recursive: true, force: true });
  }
}
