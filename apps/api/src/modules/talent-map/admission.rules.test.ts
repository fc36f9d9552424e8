import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { admitGroups, checkAdmission } from "./admission.rules.js";
import { frameOf, type Dimension, type Frame, type FramePlacement } from "./frame.rules.js";
import { IsolationSearch } from "./isolation.rules.js";

const MINIMUM = 10;

function aFrame(employees: number, ...groups: readonly (readonly [string, Dimension, readonly number[]])[]): Frame {
  const everybody = Array.from({ length: employees }, (_, employee) => employee);
  return {
    employees,
    groups: [["ALL", "ORGANISATION", everybody] as const, ...groups].map(([id, dimension, members]) => ({
      id,
      dimension,
      members: Int32Array.from(members),
    })),
  };
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

function refusals(frame: Frame): Record<string, string> {
  return Object.fromEntries(admitGroups(frame, MINIMUM).refused.map(({ group, reason }) => [frame.groups[group]?.id ?? "", reason]));
}

/** Every pair and triple with every sign, on sets of bits: 32 employees a word. */
function isolatedByBruteForce(frame: Frame, isAdmitted: readonly boolean[]): Set<string> {
  const words = Math.ceil(frame.employees / 32);
  const sets = frame.groups.map(({ members }) => {
    const set = new Uint32Array(words);
    for (const member of members) set[member >> 5] = (set[member >> 5] ?? 0) | (1 << (member & 31));
    return set;
  });
  const places = [...frame.groups.keys()].filter((group) => isAdmitted[group]);
  const found = new Set<string>();
  const note = (groups: readonly number[], leftOver: (word: number) => number) => {
    let left = 0;
    for (let word = 0; word < words; word += 1) left += bits(leftOver(word));
    if (left > 0 && left < MINIMUM) found.add(groups.toSorted((a, b) => a - b).join());
  };
  const empty = new Uint32Array(words);
  for (const [i, a] of places.entries()) {
    for (const [j, b] of places.entries()) {
      if (j <= i) continue;
      const [x, y] = [sets[a] ?? empty, sets[b] ?? empty];
      note([a, b], (word) => (x[word] ?? 0) ^ (y[word] ?? 0));
      for (const [k, c] of places.entries()) {
        if (k <= j) continue;
        const z = sets[c] ?? empty;
        // One of the three is subtracted: left over is everybody for whom the other two do not add up to it.
        for (const [p, q, r] of [
          [x, y, z],
          [x, z, y],
          [y, z, x],
        ] as const) {
          note([a, b, c], (word) => {
            const [one, two, whole] = [p[word] ?? 0, q[word] ?? 0, r[word] ?? 0];
            return (one & two) | (one ^ two ^ whole);
          });
        }
      }
    }
  }
  return found;
}

/** Every group less every set of groups of another dimension: how few employees that leaves, if any. */
function leftBySubtracting(frame: Frame, isAdmitted: readonly boolean[]): number[] {
  const admitted = frame.groups.filter((_, group) => isAdmitted[group]);
  return admitted.flatMap((whole) =>
    (["TEAM", "LOCATION", "FUNCTION"] as const).flatMap((dimension) => {
      const parts = admitted.filter((group) => group.dimension === dimension && group !== whole);
      return range(0, 2 ** parts.length).flatMap((choice) => {
        const sum = new Int32Array(frame.employees);
        for (const employee of whole.members) sum[employee] = 1;
        parts.forEach(({ members }, part) => {
          if (choice & (1 << part)) for (const employee of members) sum[employee] = (sum[employee] ?? 0) - 1;
        });
        const left = sum.filter((weight) => weight !== 0).length;
        return left > 0 && left < MINIMUM ? [left] : [];
      });
    }),
  );
}

function bits(word: number): number {
  let rest = word - ((word >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

describe("admitting groups", () => {
  it("refuses a group of nine and admits a group of ten", () => {
    const frame = aFrame(40, ["nine", "TEAM", range(0, 9)], ["ten", "TEAM", range(9, 19)]);
    expect(refusals(frame)).toEqual({ nine: "FEWER_EMPLOYEES_THAN_ALLOWED" });
  });

  it("refuses the smaller of two groups that differ by one to nine employees, and admits equal ones", () => {
    const frame = aFrame(60, ["team", "TEAM", range(0, 20)], ["place", "LOCATION", range(0, 21)], ["work", "FUNCTION", range(0, 20)]);
    expect(refusals(frame)).toEqual({ place: "ALMOST_THE_SAME_AS_ANOTHER" });
  });

  it("refuses a group that is the whole organisation but for a few", () => {
    expect(refusals(aFrame(50, ["most", "TEAM", range(0, 45)]))).toEqual({ most: "ALMOST_THE_SAME_AS_ANOTHER" });
  });

  it("refuses the smallest sibling too when what is left over would be a few people", () => {
    const frame = aFrame(
      60,
      ["a", "TEAM", range(0, 30)],
      ["b", "TEAM", range(30, 42)],
      ["c", "TEAM", range(42, 55)],
      ["d", "TEAM", range(55, 60)],
    );
    expect(refusals(frame)).toEqual({ d: "FEWER_EMPLOYEES_THAN_ALLOWED", b: "LEAVES_A_SMALL_REMAINDER" });
    expect(admitGroups(frame, MINIMUM).checks.remainders).toEqual([{ dimension: "TEAM", employees: 17 }]);
  });

  it("counts employees without a team among what is left over", () => {
    expect(refusals(aFrame(45, ["a", "TEAM", range(0, 20)], ["b", "TEAM", range(20, 40)]))).toEqual({ b: "ISOLATES_WITH_TWO_OTHERS" });
  });

  it("refuses a group that isolates a few with two others: one location minus the two teams in it", () => {
    const frame = aFrame(200, ["east", "TEAM", range(0, 20)], ["west", "TEAM", range(20, 40)], ["zwolle", "LOCATION", range(0, 43)]);
    expect(refusals(frame)).toEqual({ zwolle: "ISOLATES_WITH_TWO_OTHERS" });
  });

  it("refuses the smallest team of a location whose teams together leave a few, however many they are", () => {
    const nested = aFrame(
      200,
      ["a", "TEAM", range(0, 12)],
      ["b", "TEAM", range(12, 25)],
      ["c", "TEAM", range(25, 39)],
      ["few", "TEAM", range(39, 45)],
      ["zwolle", "LOCATION", range(0, 45)],
      ["d", "TEAM", range(45, 100)],
    );
    expect(refusals(nested)).toEqual({ few: "FEWER_EMPLOYEES_THAN_ALLOWED", a: "LEAVES_A_SMALL_REMAINDER" });
  });

  it("counts those of a team who sit elsewhere among what is left over", () => {
    const frame = aFrame(
      200,
      ["a", "TEAM", range(0, 20)],
      ["b", "TEAM", range(20, 40)],
      ["c", "TEAM", range(40, 64)],
      ["d", "TEAM", range(64, 120)],
      ["zwolle", "LOCATION", range(0, 62)],
    );
    expect(refusals(frame)).toEqual({ b: "LEAVES_A_SMALL_REMAINDER" });
  });

  it("admits nothing in an organisation of nine", () => {
    expect(admitGroups(aFrame(9), MINIMUM)).toMatchObject({ admitted: [], checks: { failures: [], smallestGroup: null } });
  });

  it("tells nothing of who takes part: the answer depends on the frame alone and on no order of it", () => {
    const frame = frameOf(range(0, 300).map((employee) => placed(employee, employee * 7)));
    const turned: Frame = { ...frame, groups: frame.groups.toReversed() };
    const names = (one: Frame) =>
      admitGroups(one, MINIMUM)
        .admitted.map((group) => one.groups[group]?.id)
        .toSorted();
    expect(names(turned)).toEqual(names(frame));
  });
});

function placed(employee: number, seed: number): FramePlacement {
  return { TEAM: `t${employee % 13}`, LOCATION: `l${seed % 5}`, FUNCTION: `f${(seed * 31) % 7}` };
}

describe("the check of an admission", () => {
  it("fails for groups that isolate somebody, whatever admitted them", () => {
    const frame = aFrame(60, ["team", "TEAM", range(0, 20)], ["place", "LOCATION", range(0, 21)], ["few", "FUNCTION", range(50, 53)]);
    const { failures } = checkAdmission(frame, [true, true, true, true], MINIMUM);
    expect(failures.join("\n")).toContain("isolate 1 employees");
    expect(failures.join("\n")).toContain("fewer than 10");
  });

  it("finds exactly what brute force finds at 200 groups, the near misses included", () => {
    // Nested and nearly nested groups on few employees: many combinations lie close to the border.
    const employees = 90;
    const groups = range(1, 200).map((index) => {
      const from = (index * 7) % 80;
      const members = range(from, Math.min(employees, from + 10 + ((index * 13) % 45))).filter((employee) => (employee * index) % 29 !== 0);
      return [`g${index}`, (["TEAM", "LOCATION", "FUNCTION"] as const)[index % 3] ?? "TEAM", members] as const;
    });
    const frame = aFrame(employees, ...groups);
    const isLarge = frame.groups.map(({ members }) => members.length >= MINIMUM);
    const search = new IsolationSearch(frame, isLarge, MINIMUM);
    const found = new Set([...search.pairs(), ...search.triples()].map(({ groups: one }) => one.toSorted((a, b) => a - b).join()));
    const expected = isolatedByBruteForce(frame, isLarge);
    expect(found.size).toBeGreaterThan(1000);
    expect(found.size).toBe(expected.size);
    expect([...expected].every((one) => found.has(one))).toBe(true);
  });

  it("holds for every admission, by brute force", () => {
    const anOrganisation = fc.array(
      fc.record({
        TEAM: fc.constantFrom("a", "b", "c", "d"),
        LOCATION: fc.constantFrom("x", "y", "z"),
        FUNCTION: fc.constantFrom("p", "q"),
      }),
      { minLength: 10, maxLength: 120 },
    );
    fc.assert(
      fc.property(anOrganisation, (placements) => {
        const frame = frameOf(placements);
        const { admitted, checks } = admitGroups(frame, MINIMUM);
        const isAdmitted = frame.groups.map((_, group) => admitted.includes(group));
        expect(checks.failures).toEqual([]);
        expect(isolatedByBruteForce(frame, isAdmitted).size).toBe(0);
        expect(leftBySubtracting(frame, isAdmitted)).toEqual([]);
      }),
      { numRuns: 60, seed: 11 },
    );
  });
});
