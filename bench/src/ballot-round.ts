import { randomBytes, randomUUID } from "node:crypto";
import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLog, databaseUrl, hashToken, KeyStore, OwnerClient, readConfig, serve } from "@eigenkleur/api";
import { startDevDatabase, type DevDatabase } from "@eigenkleur/devdb";
import pg from "pg";

export const GROUP = "colleague";
const DATABASE = "eigenkleur_bench_ballots";
const RATERS_MAX = 120;
const SEED = new URL("../../apps/api/seed/questionnaire-360.json", import.meta.url);
const ROUND = "...on FeedbackRoundSuccess { round { id } }";

/** A database with open blind rounds, made through the product's own doors. */
export class BallotRounds {
  private constructor(
    private readonly directory: string,
    readonly server: DevDatabase,
    readonly admin: pg.Client,
    private readonly cookie: string,
    private readonly organisationId: string,
  ) {}

  static async start(): Promise<BallotRounds> {
    const directory = await mkdtemp(join(tmpdir(), "ek-bench-"));
    // The database server runs under another account when we are root.
    await chmod(directory, 0o711);
    const server = await startDevDatabase({ dataDir: join(directory, "postgres"), port: 0, settings: { shared_buffers: "512MB" } });
    // A first start makes the database; what is measured runs as a process of its own.
    await (await inProcess(server, directory)).stop();
    const admin = new pg.Client({ connectionString: databaseUrl({ adminUrl: server.adminUrl, database: DATABASE }) });
    await admin.connect();
    const organisation = await admin.query<{ id: string }>(
      "insert into identity.organisation (name) values ('Bench') returning organisation_id as id",
    );
    const organisationId = organisation.rows[0]?.id ?? "";
    const [owner] = await addPeople(admin, organisationId, 1, ["EMPLOYEE", "ADMIN"]);
    const token = randomBytes(32).toString("base64url");
    await admin.query(
      `insert into identity.session (organisation_id, person_id, token_hash, idle_until, ends_at, fresh_until)
       values ($1, $2, $3, now() + interval '3 hours', now() + interval '12 hours', now() + interval '3 hours')`,
      [organisationId, owner, hashToken(token)],
    );
    const rounds = new BallotRounds(directory, server, admin, `eigenkleur=${token}`, organisationId);
    await rounds.acting(async (client) => {
      const definition = JSON.parse(await readFile(SEED, "utf8")) as { rules: object };
      const larger = { ...definition, version: "99.0.0", rules: { ...definition.rules, maxTotal: RATERS_MAX } };
      const input = { definition: JSON.stringify(larger), isDefault: true };
      await client.act("importFeedbackQuestionnaire", "ImportFeedbackQuestionnaireInput", input, "questionnaire { id }");
    });
    return rounds;
  }

  get environment(): Record<string, string> {
    return { DATABASE_URL: this.server.adminUrl, DATABASE_NAME: DATABASE, ...directories(this.directory) };
  }

  keysOf(roundId: string, part: "token" | "box"): Promise<Buffer> {
    return new KeyStore(join(this.directory, "keys")).get(`rounds/${roundId}/${part}`);
  }

  async openRound(raters: number): Promise<string> {
    const people = await addPeople(this.admin, this.organisationId, raters, ["EMPLOYEE"]);
    return this.acting(async (client) => {
      const created = await client.act<{ round: { id: string } }>(
        "createFeedbackRound",
        "CreateFeedbackRoundInput",
        { tier: "BLIND" },
        "round { id }",
      );
      const roundId = created.round.id;
      const asked = people.map((personId) => ({ groupKey: GROUP, personId }));
      await client.act("addRaters", "AddRatersInput", { roundId, raters: asked }, ROUND);
      await client.act("openFeedbackRound", "OpenFeedbackRoundInput", { roundId }, ROUND);
      return roundId;
    });
  }

  /** Ends the round and hands its release to the queue. */
  close(roundId: string): Promise<void> {
    return this.acting(async (client) => {
      await client.act("closeFeedbackRound", "CloseFeedbackRoundInput", { roundId }, "round { id }");
    });
  }

  async stateOf(roundId: string): Promise<string> {
    const { rows } = await this.admin.query<{ state: string }>("select state from feedback.round where id = $1", [roundId]);
    return rows[0]?.state ?? "";
  }

  private async acting<T>(work: (client: OwnerClient) => Promise<T>): Promise<T> {
    const running = await inProcess(this.server, this.directory);
    try {
      return await work(new OwnerClient(`http://127.0.0.1:${running.port}`, this.cookie));
    } finally {
      await running.stop();
    }
  }

  async stop(): Promise<void> {
    await this.admin.end();
    await this.server.stop();
    await rm(this.directory, { recursive: true, force: true });
  }
}

function directories(directory: string): Record<string, string> {
  return { EIGENKLEUR_KEY_DIR: join(directory, "keys"), EIGENKLEUR_DATA_DIR: directory };
}

async function inProcess(server: DevDatabase, directory: string): ReturnType<typeof serve> {
  const config = readConfig({
    NODE_ENV: "test",
    ROLE: "api",
    HOST: "127.0.0.1",
    PORT: "0",
    DATABASE_URL: server.adminUrl,
    DATABASE_NAME: DATABASE,
    LOG_LEVEL: "error",
    ...directories(directory),
  });
  return serve({ config, log: createLog("error"), trusted: new Map(), clientDirectory: new URL(`file://${directory}/none/`) });
}

async function addPeople(admin: pg.Client, organisationId: string, count: number, roles: readonly string[]): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  await admin.query(
    `insert into identity.person (organisation_id, id, full_name, email) select $1, p, 'Person ' || p, p || '@example.org' from unnest($2::uuid[]) p`,
    [organisationId, ids],
  );
  await admin.query(
    "insert into identity.membership (organisation_id, person_id, role) select $1, p, r from unnest($2::uuid[]) p, unnest($3::text[]) r",
    [organisationId, ids, roles],
  );
  return ids;
}
