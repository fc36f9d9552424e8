import { createHash, randomBytes } from "node:crypto";
import autocannon from "autocannon";
import {
  ballotRequest,
  encodeBallot,
  formOf,
  makeToken,
  parseQuestionnaire,
  SEALED_BYTES,
  sealBallot,
  tokenInfo,
  verifyToken,
  type BallotSubmission,
} from "@eigenkleur/shared";
import { BallotRounds, GROUP } from "./ballot-round.js";
import { median } from "./measure.js";
import { cpuOfTree } from "./process-cpu.js";
import { startOurs, type ServerProcess } from "./processes.js";

export interface IntakeOptions {
  readonly rounds: number;
  /** Ballots a round of the measurement. */
  readonly ballots: number;
  readonly connections: number;
  readonly port: number;
  readonly isJson: boolean;
  say(line: string): void;
}

interface Intake {
  readonly cpuMs: number;
  readonly serverCpuMs: number;
  readonly dbCpuMs: number;
  readonly perSecond: number;
}

const TARGET = 1.3;
const RATERS_TO_CLOSE = 100;
const CLOSE_TARGET_MS = 1500;
const PRIVATE_BYTES = 32;
const PUBLIC_POINT_BYTES = 65;

/**
 * How many sealed ballots a second are taken in, each with its blind token redeemed, and what part of the work is the curve
 * arithmetic of the redemption: that is the limit, since no server can do with less.
 */
export async function ballotIntake(options: IntakeOptions): Promise<void> {
  const rounds = await BallotRounds.start();
  let ours: ServerProcess | undefined;
  try {
    const roundId = await rounds.openRound(4);
    const full = await rounds.openRound(RATERS_TO_CLOSE);
    ours = await startOurs({ ...rounds.environment, ROLE: "all", PUBLIC_URL: `http://localhost:${options.port}` }, options.port);
    const key = (await rounds.keysOf(roundId, "token")).subarray(0, PRIVATE_BYTES);
    options.say(`making ${options.ballots * (options.rounds + 1)} tokens`);
    const intakes: Intake[] = [];
    const limits: number[] = [];
    for (let round = 0; round <= options.rounds; round += 1) {
      const ballots = await ballotsOf(key, roundId, options.ballots);
      const intake = await takeIn(rounds, ours, ballots, options.connections);
      const limit = await verifyAll(key, roundId, ballots);
      // The first one warms up: compiled code, prepared statements, open connections.
      if (round === 0) continue;
      intakes.push(intake);
      limits.push(limit);
      options.say(
        `  round ${round}: ${intake.cpuMs.toFixed(2)} ms a ballot (${intake.serverCpuMs.toFixed(2)} + ${intake.dbCpuMs.toFixed(2)}), curve ${limit.toFixed(2)} ms`,
      );
    }
    report(options, intakes, limits, await closing(rounds, ours, full));
  } finally {
    ours?.stop();
    await rounds.stop();
  }
}

/** Ballots with valid tokens; what is sealed in them the intake can't know, so random bytes do. */
async function ballotsOf(key: Uint8Array, roundId: string, count: number): Promise<BallotSubmission[]> {
  const list: BallotSubmission[] = [];
  for (let index = 0; index < count; index += 1) list.push(await ballotOf(key, roundId, new Uint8Array(randomBytes(SEALED_BYTES))));
  return list;
}

async function ballotOf(key: Uint8Array, roundId: string, sealed: Uint8Array<ArrayBuffer>): Promise<BallotSubmission> {
  const input = new Uint8Array(randomBytes(32));
  const output = await makeToken(key, tokenInfo(roundId, GROUP), input);
  const replaceKeyHash = new Uint8Array(createHash("sha256").update(randomBytes(32)).digest());
  return { roundId, groupKey: GROUP, input, output, replaceKeyHash, sealed };
}

async function takeIn(
  rounds: BallotRounds,
  ours: ServerProcess,
  ballots: readonly BallotSubmission[],
  connections: number,
): Promise<Intake> {
  const bodies = ballots.map((ballot) => ballotRequest(ballot));
  const used = async (): Promise<[number, number]> => [await cpuOfTree(ours.pid), await cpuOfTree(rounds.server.pid)];
  const [serverBefore, dbBefore] = await used();
  const startedAt = performance.now();
  const result = await autocannon({
    url: ours.origin,
    connections,
    amount: bodies.length,
    requests: [
      {
        method: "POST",
        path: "/answer/submit",
        headers: { "content-type": "application/json" },
        setupRequest: (request) => ({ ...request, body: bodies.pop() ?? "" }),
      },
    ],
  });
  const seconds = (performance.now() - startedAt) / 1000;
  const [serverAfter, dbAfter] = await used();
  if (result["2xx"] !== ballots.length) throw new Error(`${ballots.length - result["2xx"]} of ${ballots.length} ballots were refused.`);
  const [serverCpuMs, dbCpuMs] = [(serverAfter - serverBefore) / ballots.length, (dbAfter - dbBefore) / ballots.length];
  return { serverCpuMs, dbCpuMs, cpuMs: serverCpuMs + dbCpuMs, perSecond: ballots.length / seconds };
}

/** CPU in ms a ballot of the redemption alone. */
async function verifyAll(key: Uint8Array, roundId: string, ballots: readonly BallotSubmission[]): Promise<number> {
  const info = tokenInfo(roundId, GROUP);
  const before = process.cpuUsage();
  for (const { input, output } of ballots) if (!(await verifyToken(key, info, input, output))) throw new Error("A token is not valid.");
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / ballots.length;
}

interface Closing {
  readonly serverCpuMs: number;
  readonly dbCpuMs: number;
}

/** From the box of a hundred raters to the report, as the worker does it. */
async function closing(rounds: BallotRounds, ours: ServerProcess, roundId: string): Promise<Closing> {
  const [box, token] = [await rounds.keysOf(roundId, "box"), await rounds.keysOf(roundId, "token")];
  const { rows } = await rounds.admin.query<{ definition: unknown }>(
    "select q.definition from feedback.round r join feedback.questionnaire q on q.organisation_id = r.organisation_id and q.id = r.questionnaire_id where r.id = $1",
    [roundId],
  );
  const questionnaire = parseQuestionnaire(rows[0]?.definition);
  const form = formOf(questionnaire, GROUP);
  const context = { roundId, groupId: GROUP, questionnaireId: questionnaire.id, questionnaireVersion: questionnaire.version };
  const ballots: BallotSubmission[] = [];
  for (let rater = 0; rater < RATERS_TO_CLOSE; rater += 1) {
    const scores = form.items.map((_, item) => 1 + ((rater + item) % 5));
    const comments = Object.fromEntries(
      form.openQuestions.map(({ id }) => [id, `Somebody says something about this, and it is number ${rater}.`]),
    );
    const sealed = await sealBallot(
      box.subarray(0, PUBLIC_POINT_BYTES),
      context,
      encodeBallot({ v: 1, kind: "answers", scores, comments }),
    );
    ballots.push(await ballotOf(token.subarray(0, PRIVATE_BYTES), roundId, sealed));
  }
  await takeIn(rounds, ours, ballots, 4);
  const before = [await cpuOfTree(ours.pid), await cpuOfTree(rounds.server.pid)] as const;
  await rounds.close(roundId);
  while ((await rounds.stateOf(roundId)) === "CLOSED") await new Promise((done) => setTimeout(done, 50));
  const after = [await cpuOfTree(ours.pid), await cpuOfTree(rounds.server.pid)] as const;
  if ((await rounds.stateOf(roundId)) !== "READABLE") throw new Error("The round did not become readable.");
  return { serverCpuMs: after[0] - before[0], dbCpuMs: after[1] - before[1] };
}

function report(options: IntakeOptions, intakes: readonly Intake[], limits: readonly number[], close: Closing): void {
  const of = (pick: (intake: Intake) => number): number => median(intakes.map(pick));
  const ours = {
    cpuMs: of((one) => one.cpuMs),
    serverCpuMs: of((one) => one.serverCpuMs),
    dbCpuMs: of((one) => one.dbCpuMs),
    perSecond: of((one) => one.perSecond),
  };
  const limit = { cpuMs: median(limits) };
  const ratios = intakes.map((intake, round) => intake.cpuMs / (limits[round] ?? Number.NaN));
  const ratioCpuToLimit = ours.cpuMs / limit.cpuMs;
  const isMet = ratioCpuToLimit <= TARGET && close.serverCpuMs <= CLOSE_TARGET_MS;
  const lines = [
    `ours   ${ours.cpuMs.toFixed(2)} ms CPU a ballot (server ${ours.serverCpuMs.toFixed(2)}, Postgres ${ours.dbCpuMs.toFixed(2)}) · ${ours.perSecond.toFixed(0)} ballots/s`,
    `limit  ${limit.cpuMs.toFixed(2)} ms: the curve arithmetic of the redemption, ${((100 * limit.cpuMs) / ours.cpuMs).toFixed(0)} % of ours`,
    `ratio of CPU to the limit: ${ratioCpuToLimit.toFixed(2)} (target ${TARGET}; rounds ${ratios.map((ratio) => ratio.toFixed(2)).join(" ")})`,
    `closing a round of ${RATERS_TO_CLOSE} raters: ${close.serverCpuMs.toFixed(0)} ms of the worker's CPU (target ${CLOSE_TARGET_MS}), ${close.dbCpuMs.toFixed(0)} ms of Postgres`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  if (options.isJson) {
    const spread = { min: Math.min(...ratios), max: Math.max(...ratios) };
    const result = { scenario: "ballot-intake", ours, limit, ratioCpuToLimit, runs: options.rounds, spread, closing: close, isMet };
    process.stdout.write(`${JSON.stringify(result)}\n`);
  }
}
