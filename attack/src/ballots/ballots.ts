import { atLeast, atMost, exactly, type Attack, type AttackRow } from "../attack.js";
import { attempt, chanceOf, halves } from "./adversary.js";
import { BallotWorld } from "./ballot-world.js";
import type { SeenRound } from "./evidence.js";
import { forgeryRows } from "./forgery.js";
import type { HeldRound } from "./held-round.js";
import { holdInParallel, holdRounds, sizesFor } from "./hold-rounds.js";
import { NaiveRounds } from "./naive-rounds.js";
import type { Tier } from "./round-acts.js";
import { subtractionRows } from "./subtraction.js";
import { watcherRows } from "./watcher.js";

const OPTIONS = { rounds: 1000, controls: 100, arithmetic: 10, forged: 10_000, processes: 2, largest: 50, sigmas: 3 };
type Options = typeof OPTIONS;
type Say = (line: string) => void;

/** Breaks a weak design completely, or shows nothing. */
function control(name: string, rounds: readonly SeenRound[]): AttackRow {
  return atLeast(name, attempt(...halves(rounds)).accuracy, 1, { control: true });
}

/** May link no better than a guess, after everything that can be learnt from rounds whose truth is known. */
function subject(name: string, rounds: readonly SeenRound[], sigmas: number): AttackRow {
  const [known, unseen] = halves(rounds);
  const { accuracy, ways } = attempt(known, unseen);
  const chance = chanceOf(unseen, sigmas);
  return atMost(`${name} (guessing: ${chance.expected.toFixed(4)}, ${rounds.length} rounds, ${ways} ways)`, accuracy, chance.bound);
}

/** The round as two raters see it who tell each other, and the attacker, what they answered and when. */
function withoutTwo(round: SeenRound): SeenRound {
  const told = round.left.slice(0, 2).map(({ key }) => key);
  const answers = new Set(told.map((key) => round.truth.get(key)));
  return {
    left: round.left.filter(({ key }) => !told.includes(key)),
    middle: round.middle,
    right: round.right.filter(({ key }) => !answers.has(key)),
    truth: new Map([...round.truth].filter(([key]) => !told.includes(key))),
  };
}

async function controls(world: BallotWorld, rounds: number, largest: number): Promise<AttackRow[]> {
  const naive = new NaiveRounds(world.admin);
  await naive.create();
  const sizes = sizesFor(rounds, 4, largest);
  const hold = async (one: (size: number) => Promise<SeenRound>): Promise<SeenRound[]> => {
    const held: SeenRound[] = [];
    for (const size of sizes) held.push(await one(size));
    return held;
  };
  return [
    control("answer and mark in one transaction", await hold((size) => naive.hold(size, "ONE"))),
    control("answer and mark in two transactions", await hold((size) => naive.hold(size, "TWO"))),
    control("no mark, but a release in the order of the box", await hold((size) => naive.holdUnshuffled(size))),
  ];
}

function rowsOf(tier: Tier, rounds: readonly HeldRound[], sigmas: number): AttackRow[] {
  const sum = (of: (round: HeldRound) => number): number => rounds.reduce((total, round) => total + of(round), 0);
  const common = [
    exactly(
      `${tier}: answers of the API that changed while people answered`,
      sum(({ apiAnswers }) => apiAnswers - 1),
      0,
    ),
    exactly(
      `${tier}: invitations that the log names at drawing or answering`,
      sum(({ namesInWal }) => namesInWal),
      0,
    ),
  ];
  const opened = exactly(
    `${tier}: invitations that the log names when a round opens`,
    sum((round) => round.namesAtOpening) / rounds.length,
    1,
    {
      control: true,
    },
  );
  common.push(opened);
  if (tier === "BLIND")
    return [
      subject("blind, with log, backup, queue, mails and API", rounds, sigmas),
      subject("blind, two raters collude", rounds.map(withoutTwo), sigmas),
      ...common,
    ];
  return [subject("separated, after the release, without the log", rounds.map(withoutLog), sigmas), ...common];
}

/** What the separated tier promises is about what is left after the release. */
function withoutLog(round: SeenRound): SeenRound {
  const strip = (rows: SeenRound["left"]): SeenRound["left"] =>
    rows.map(({ orders: { wal: _wal, walLast: _last, ...orders }, ...row }) => ({ ...row, orders }));
  return { ...round, left: strip(round.left), middle: [], right: strip(round.right) };
}

/** In this process alone, as Jest runs it. */
export async function attackBallotsWith(world: BallotWorld, options: Options, say: Say): Promise<AttackRow[]> {
  const sizes = sizesFor(options.rounds, 4, options.largest);
  return [
    ...(await controls(world, options.controls, options.largest)),
    ...rowsOf("SEPARATED", await holdRounds(world, { tier: "SEPARATED", sizes }, say), options.sigmas),
    ...rowsOf("BLIND", await holdRounds(world, { tier: "BLIND", sizes }, say), options.sigmas),
    ...(await forgeryRows(world, options.forged)),
    ...(await subtractionRows(world, options.arithmetic)),
    ...watcherRows(sizes),
  ];
}

async function run(options: Options, say: Say): Promise<AttackRow[]> {
  const sizes = sizesFor(options.rounds, 4, options.largest);
  const separated = await holdInParallel({ tier: "SEPARATED", sizes }, options.processes, say);
  const blind = await holdInParallel({ tier: "BLIND", sizes }, options.processes, say);
  const world = await BallotWorld.start();
  try {
    const weak = await controls(world, options.controls, options.largest);
    const forged = await forgeryRows(world, options.forged);
    const arithmetic = await subtractionRows(world, options.arithmetic);
    return [
      ...weak,
      ...rowsOf("SEPARATED", separated, options.sigmas),
      ...rowsOf("BLIND", blind, options.sigmas),
      ...forged,
      ...arithmetic,
      ...watcherRows(sizes),
    ];
  } finally {
    await world.stop();
  }
}

/** Tries to find out who gave which answer in a feedback round, with everything but the key store. */
export const ballots: Attack<Options> = { name: "ballots", options: OPTIONS, run };
