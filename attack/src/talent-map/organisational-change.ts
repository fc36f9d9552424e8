import { assignLineages, EVERYBODY, settledPlacements, type DatedFrame, type KnownLineage } from "@eigenkleur/api/talent-map";
import { atLeast, atMost, exactly, type AttackRow } from "../attack.js";
import { Random } from "../random.js";
import { auc, normalCdf } from "../statistics.js";
import { secretOf, type Design } from "./design.js";
import { anOrganisation, type Employee, type Organisation } from "./organisation.js";
import { cellOf, frame, publish, talentName, valuesOf } from "./publication.js";

const EPOCHS = 8;
const TALENT = 3;
const BUILT = 900;
const SLACK = 0.02;

const chance = (signal: number): number => normalCdf(Math.sqrt(signal) / Math.SQRT2) + SLACK;

/** The lineages of an epoch, to be known at the next. */
function remember(organisation: Organisation, known: readonly KnownLineage[], epoch: number, secret: Uint8Array): KnownLineage[] {
  const placed = frame(organisation);
  const lineages = assignLineages({ frame: placed, known, epoch, secret });
  return placed.groups.flatMap(({ dimension, members }, place) => {
    const lineage = lineages[place] ?? "";
    return lineage === EVERYBODY ? [] : [{ lineage, dimension, members, size: members.length }];
  });
}

function change(organisation: Organisation, of: (employee: Employee, index: number) => Partial<Employee>): Organisation {
  return { ...organisation, employees: organisation.employees.map((employee, index) => ({ ...employee, ...of(employee, index) })) };
}

const namesOf = (known: readonly KnownLineage[]): Set<string> => new Set(known.map(({ lineage }) => lineage));

/** Teams get other names each quarter and one person moves each time: does that buy fresh noise? */
function renamed(design: Design, seed: number): { fresh: number; freshNames: number } {
  let organisation = anOrganisation({ seed, people: 400, teamSize: 16, locationCount: 3, functionCount: 4 });
  let known = remember(organisation, [], 1, design.secret);
  let knownTeams = new Set(organisation.employees.map(({ team }) => team));
  let [fresh, freshNames] = [0, 0];
  for (let epoch = 2; epoch <= EPOCHS; epoch++) {
    const mover = (epoch * 37) % organisation.employees.length;
    organisation = change(organisation, ({ team }, index) => ({ team: team + 1_000 + (index === mover ? 1 : 0) }));
    const before = namesOf(known);
    const teams = new Set(organisation.employees.map(({ team }) => team));
    freshNames += [...teams].filter((team) => !knownTeams.has(team)).length;
    knownTeams = teams;
    known = remember(organisation, known, epoch, design.secret);
    fresh += [...namesOf(known)].filter((name) => !before.has(name)).length;
  }
  return { fresh, freshNames };
}

/** Somebody moves from one team to another, and nobody else does anything: what both teams' numbers say of a talent. */
function moved(design: Design, trials: number, random: Random): number {
  const [holders, others]: [number[], number[]] = [[], []];
  for (let trial = 0; trial < trials; trial++) {
    const isHolder = trial % 2 === 0;
    const one = isHolder ? 1 : 0;
    const [left, entered] = [design.threshold + design.maxNoise + random.below(30), design.threshold + design.maxNoise + random.below(30)];
    const of = (cell: string, epoch: number, count: number): number => design.published(`g:${trial}.${cell}|t:1`, epoch, count) ?? 0;
    const score = of("left", 1, left + one) - of("left", 2, left) + of("entered", 2, entered + one) - of("entered", 1, entered);
    (isHolder ? holders : others).push(score);
  }
  return auc(holders, others);
}

/** How HR leads one person through teams, each of other accomplices and so a new group with new noise: a new one every so many epochs. */
interface Plan {
  readonly epochsPerTeam: number;
  /** Whether somebody counts in so many groups only. */
  readonly isSettled: boolean;
}

const asDate = (
  { employees }: Organisation,
  known: readonly KnownLineage[],
  placed = frame({ employees, talentCount: 0, themeCount: 0 }),
): DatedFrame => ({
  groups: placed.groups.flatMap(({ dimension, id, members }) => {
    const lineage = known.find((one) => one.dimension === dimension && one.members[0] === members[0])?.lineage;
    return dimension === "ORGANISATION" || lineage === undefined ? [] : [{ dimension, unitId: id, lineage }];
  }),
  placements: employees.map(({ id, team }) => ({
    personId: id,
    teamId: team < 0 ? null : `team-${team}`,
    locationId: null,
    functionId: null,
  })),
});

/** One target in teams of accomplices over all epochs that are visible together; the sum of what those teams' numbers say. */
function regrouped(design: Design, { epochsPerTeam, isSettled }: Plan, trials: number, random: Random): number {
  const base = anOrganisation({ seed: 7, people: 100, talentCount: 4, themeCount: 2, locationCount: 2, functionCount: 2 });
  const [holders, others]: [number[], number[]] = [[], []];
  for (let trial = 0; trial < trials; trial++) {
    const isHolder = random.isLess(0.5);
    const secret = secretOf(10_000 + trial);
    let known: KnownLineage[] = [];
    const dates: DatedFrame[] = [];
    let sum = 0;
    for (let epoch = 1; epoch <= EPOCHS; epoch++) {
      const turn = Math.ceil(epoch / epochsPerTeam);
      const wanted = change(base, ({ team }, index) => {
        const isAccomplice = index > 9 * (turn - 1) && index <= 9 * turn;
        if (index === 0) return { team: BUILT + turn, participates: true, talents: isHolder ? [TALENT] : [] };
        return { team: isAccomplice ? BUILT + turn : team % 3, participates: true, talents: [TALENT] };
      });
      const now = asDate(wanted, remember(wanted, known, epoch, secret));
      const [target] = settledPlacements(now, dates);
      const isCounted = !isSettled || target?.teamId !== null;
      const organisation = isCounted ? wanted : change(wanted, (_, index) => (index === 0 ? { team: -1 } : {}));
      const publication = publish(organisation, { ...design, secret, epoch, known });
      const lineage = publication.groups.find(({ units }) => units.some(({ id }) => id === `team-${BUILT + turn}`))?.lineage ?? "none";
      if (isCounted) sum += valuesOf(publication).get(cellOf(lineage, talentName(TALENT))) ?? design.threshold - 1;
      known = remember(organisation, known, epoch, secret);
      dates.unshift(asDate(organisation, known));
    }
    (isHolder ? holders : others).push(sum);
  }
  return auc(holders, others);
}

/** What changes in the organisation itself, over time. */
export function organisationalChangeRows(design: Design, trials: number, regroupings: number, seed: number): AttackRow[] {
  const random = new Random(seed);
  const { fresh, freshNames } = renamed(design, seed);
  const { variance, staticShare } = design;
  return [
    exactly(`all teams renamed and one person moved each epoch, ${EPOCHS} epochs: groups with fresh noise`, fresh, 0),
    atLeast("noise that follows a group's name: groups with fresh noise", freshNames, 100, { control: true }),
    atMost(
      "one person moves to another team between two epochs: AUC",
      moved(design, trials, random),
      chance(2 / (2 * variance * (1 - staticShare))),
    ),
    // Two groups, each for half of the visible epochs, is the most that counts.
    ...[1, 4].map((epochsPerTeam) =>
      atMost(
        `one target among other accomplices, a new team every ${epochsPerTeam} epochs: AUC`,
        regrouped(design, { epochsPerTeam, isSettled: true }, regroupings, random),
        chance(2 / (variance * (staticShare + (1 - staticShare) / 4))) + SLACK,
      ),
    ),
    ...(design.profile.name === "STANDARD"
      ? [
          atLeast(
            "one target among other accomplices, a new team every epoch: AUC, counted in every team",
            regrouped(design, { epochsPerTeam: 1, isSettled: false }, regroupings, random),
            0.8,
            { control: true },
          ),
        ]
      : []),
  ];
}
