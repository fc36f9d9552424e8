import { DIMENSIONS, type Dimension, type Frame } from "./frame.rules.js";
import { IsolationSearch } from "./isolation.rules.js";
import { RemainderSearch } from "./remainder.rules.js";

/** Why a group is not in the map. All of it follows from who works where, so it tells HR nothing new. */
export type RefusalReason =
  | "FEWER_EMPLOYEES_THAN_ALLOWED"
  | "ALMOST_THE_SAME_AS_ANOTHER"
  | "ISOLATES_WITH_TWO_OTHERS"
  | "LEAVES_A_SMALL_REMAINDER";

export interface Refusal {
  /** The group's place in the frame's list. */
  readonly group: number;
  readonly reason: RefusalReason;
  /** How many employees would stand alone. */
  readonly employees: number;
  /** The groups that would have been subtracted; none for a group that is too small by itself. */
  readonly against: readonly number[];
}

/** What is left of the organisation when one dimension's admitted groups are taken out. */
export interface Remainder {
  readonly dimension: Dimension;
  readonly employees: number;
}

/** What was checked on the admitted groups after all refusals, and what came out. */
export interface AdmissionChecks {
  readonly smallestGroup: number | null;
  readonly remainders: readonly Remainder[];
  /** Pairs and triples that were near enough to be counted out. */
  readonly combinationsExamined: number;
  /** Each line is a reason not to publish. */
  readonly failures: readonly string[];
}

export interface Admission {
  /** Places in the frame's list, ascending. */
  readonly admitted: readonly number[];
  readonly refused: readonly Refusal[];
  readonly checks: AdmissionChecks;
}

/**
 * Which groups may have cells, decided by the frame alone: who takes part has no say in it, so that what exists tells nothing.
 * Refusing a group can only make the pairs and triples of the others safer; so one pass each is enough, remainders last.
 */
export function admitGroups(frame: Frame, minimum: number): Admission {
  const isAlive = frame.groups.map(({ members }) => members.length >= minimum);
  const refused: Refusal[] = [];
  const refuse = (refusal: Refusal): void => {
    isAlive[refusal.group] = false;
    refused.push(refusal);
  };
  frame.groups.forEach(({ members }, group) => {
    if (!isAlive[group]) refuse({ group, reason: "FEWER_EMPLOYEES_THAN_ALLOWED", employees: members.length, against: [] });
  });
  const search = new IsolationSearch(frame, isAlive, minimum);
  const give = (reason: RefusalReason, groups: readonly number[], employees: number): void => {
    if (!groups.every((group) => isAlive[group])) return;
    const group = leastWanted(frame, groups);
    refuse({ group, reason, employees, against: groups.filter((one) => one !== group) });
  };
  for (const { groups, employees } of search.pairs()) give("ALMOST_THE_SAME_AS_ANOTHER", groups, employees);
  for (const { groups, employees } of search.triples()) give("ISOLATES_WITH_TWO_OTHERS", groups, employees);
  refuseForRemainders(frame, isAlive, minimum, refuse);
  return {
    admitted: [...frame.groups.keys()].filter((group) => isAlive[group]),
    refused,
    checks: checkAdmission(frame, isAlive, minimum),
  };
}

/** As long as some group less others leaves a few, the smallest of those others goes too; that can uncover a few elsewhere, so all is looked at again. */
function refuseForRemainders(frame: Frame, isAlive: readonly boolean[], minimum: number, refuse: (refusal: Refusal) => void): void {
  const search = new RemainderSearch(frame, isAlive);
  const questions = search.questions();
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (const [whole, dimension] of questions) {
      if (!isAlive[whole]) continue;
      const { employees, parts } = search.leftOf(whole, dimension);
      if (employees === 0 || employees >= minimum || parts.length === 0) continue;
      refuse({ group: leastWanted(frame, parts), reason: "LEAVES_A_SMALL_REMAINDER", employees, against: [whole] });
      isSettled = false;
    }
  }
}

/** Everything again, on the admitted groups alone: an epoch with a failure is not published. */
export function checkAdmission(frame: Frame, isAdmitted: readonly boolean[], minimum: number): AdmissionChecks {
  const admitted = [...frame.groups.keys()].filter((group) => isAdmitted[group]);
  const sizes = admitted.map((group) => frame.groups[group]?.members.length ?? 0);
  const search = new IsolationSearch(frame, isAdmitted, minimum);
  const isolations = [...search.pairs(), ...search.triples()];
  const left = new RemainderSearch(frame, isAdmitted);
  const questions = left.questions().filter(([whole]) => isAdmitted[whole]);
  const remainders = questions
    .map(([whole, dimension]) => ({ whole, dimension, ...left.leftOf(whole, dimension) }))
    .filter(({ parts }) => parts.length > 0);
  return {
    smallestGroup: sizes.length === 0 ? null : sizes.reduce((least, size) => Math.min(least, size)),
    remainders: remainders
      .filter(({ whole }) => frame.groups[whole]?.dimension === "ORGANISATION")
      .map(({ dimension, employees }) => ({ dimension, employees })),
    combinationsExamined: search.examined,
    failures: [
      ...admitted.filter((_, index) => (sizes[index] ?? 0) < minimum).map((group) => `group ${group} has fewer than ${minimum} employees`),
      ...isolations.map(({ groups, employees }) => `groups ${groups.join(", ")} isolate ${employees} employees`),
      ...remainders
        .filter(({ employees }) => employees > 0 && employees < minimum)
        .map(({ whole, dimension, employees }) => `group ${whole} less those of ${dimension} leaves ${employees} employees`),
    ],
  };
}

/** The group that gives way: the later dimension, then the smaller group, then the later id. The whole organisation stays longest. */
function leastWanted(frame: Frame, groups: readonly number[]): number {
  const rank = (index: number) => {
    const group = frame.groups[index];
    return { dimension: group ? DIMENSIONS.indexOf(group.dimension) : -1, size: group?.members.length ?? 0, id: group?.id ?? "" };
  };
  return groups.reduce((worst, candidate) => {
    const [left, right] = [rank(worst), rank(candidate)];
    if (left.dimension !== right.dimension) return left.dimension > right.dimension ? worst : candidate;
    if (left.size !== right.size) return left.size < right.size ? worst : candidate;
    return left.id > right.id ? worst : candidate;
  });
}
