import { fork } from "node:child_process";
import { admitGroups, frameOf, PROFILES, publishEpoch, type Frame, type Participant } from "@eigenkleur/api/talent-map";

/** One size of organisation, measured in a process of its own. */
export interface PublishFigures {
  readonly people: number;
  readonly groups: number;
  readonly cells: number;
  readonly shown: number;
  readonly admissionSeconds: number;
  readonly publicationSeconds: number;
  /** Processor time of both, which another busy process does not stretch. */
  readonly cpuSeconds: number;
  readonly peakMb: number;
  /** Microseconds of processor time per n·log₂(n): stays the same or falls when it grows no faster than n log n. */
  readonly perNLogN: number;
}

const TALENTS = 60;
const THEMES = 10;

/** A small generator with a seed: the same organisation in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Teams of about fifty, locations of about five hundred, a hundred functions; sizes differ as real ones do. */
function anOrganisation(people: number): { frame: Frame; participants: Participant[] } {
  const random = seeded(people);
  const skewed = (count: number): number => Math.floor(count * random() ** 1.3);
  const [teams, locations] = [Math.max(8, Math.round(people / 54)), Math.max(4, Math.round(people / 2_000))];
  const frame = frameOf(
    Array.from({ length: people }, () => ({
      TEAM: `t${skewed(teams)}`,
      LOCATION: `l${skewed(locations)}`,
      FUNCTION: `f${skewed(100)}`,
    })),
  );
  const participants = Array.from({ length: people }, (_, employee) => employee)
    .filter(() => random() < 0.65)
    .map((employee) => ({
      employee,
      talentIds: Array.from({ length: 2 + Math.floor(random() * 5) }, () => String(1_000 + Math.floor(TALENTS * random() ** 2))),
    }));
  return { frame, participants };
}

/** Publishes one epoch of the strict profile, which has all four dimensions. */
export function measurePublish(people: number): PublishFigures {
  const { frame, participants } = anOrganisation(people);
  const cpu = process.cpuUsage();
  const startedAt = performance.now();
  admitGroups(frame, PROFILES.STRICT.minimumGroup);
  const admissionSeconds = (performance.now() - startedAt) / 1_000;
  const publishing = performance.now();
  const publication = publishEpoch({
    epoch: 1,
    secret: Buffer.alloc(32, 7),
    profile: PROFILES.STRICT,
    frame,
    catalogue: {
      talents: Array.from({ length: TALENTS }, (_, index) => ({ id: String(1_000 + index), themeId: String(index % THEMES) })),
      pairs: [],
    },
    participants,
  });
  const publicationSeconds = (performance.now() - publishing) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  const cpuSeconds = (user + system) / 1e6;
  return {
    people,
    groups: frame.groups.length,
    cells: publication.cells.length,
    shown: publication.cells.filter(({ value }) => value !== null).length,
    admissionSeconds,
    publicationSeconds,
    cpuSeconds,
    peakMb: process.resourceUsage().maxRSS / 1_024,
    perNLogN: (cpuSeconds * 1e6) / (people * Math.log2(people)),
  };
}

const SIZES = [10_000, 100_000, 1_000_000];

/** Each size in a process of its own, so that memory is that size's alone. */
export async function talentMapPublish(say: (line: string) => void, hasJson: boolean): Promise<void> {
  const all: PublishFigures[] = [];
  for (const people of SIZES) {
    const figures = await new Promise<PublishFigures>((resolve, reject) => {
      const child = fork(new URL("talent-map-publish-once.js", import.meta.url), [String(people)]);
      child.once("message", (message) => resolve(message as PublishFigures));
      child.once("exit", (code) => reject(new Error(`Publishing for ${people} people ended with ${code}.`)));
    });
    all.push(figures);
    say(
      `${String(people).padStart(9)} people, ${figures.groups} groups, ${figures.cells} cells (${figures.shown} shown): admission ${figures.admissionSeconds.toFixed(2)} s, admission and publication ${figures.publicationSeconds.toFixed(2)} s, ${figures.cpuSeconds.toFixed(2)} s of processor, ${figures.peakMb.toFixed(0)} MB, ${figures.perNLogN.toFixed(3)} µs per n·log₂ n`,
    );
  }
  const large = all.find(({ people }) => people === 100_000);
  const isWithin = large !== undefined && large.publicationSeconds < 60 && large.peakMb < 2_048;
  const factors = all.slice(1).map(({ perNLogN }, place) => perNLogN / (all[place]?.perNLogN ?? Number.NaN));
  say(
    `100,000 people: ${isWithin ? "within" : "over"} a minute and 2 GB; per n·log₂ n each size costs ${factors.map((one) => one.toFixed(2)).join(", ")} × the one before`,
  );
  if (hasJson) process.stdout.write(`${JSON.stringify({ scenario: "talent-map-publish", isWithin, sizes: all, factors })}\n`);
}
