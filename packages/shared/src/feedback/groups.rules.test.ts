import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { adviseGroups } from "./group-advice.rules.js";
import { LEAST_THRESHOLDS, othersOf, planGroups, raterCount, thresholdsOf } from "./groups.rules.js";
import type { GroupCount, ShownUnit } from "./groups.rules.js";
import { columnOf, singlesOut } from "./leak.rules.js";
import { aDefinition } from "./questionnaire.fake.js";
import { parseQuestionnaire } from "./questionnaire.js";

const t = LEAST_THRESHOLDS;

function aGroup(groupId: string, count: number, change: Partial<GroupCount> = {}): GroupCount {
  return { groupId, form: "full", isExternal: false, isAttributable: false, count, ...change };
}
const colleagues = (count: number) => aGroup("colleague", count);
const team = (count: number) => aGroup("team", count);
const partners = (count: number) => aGroup("partner", count, { isExternal: true });
const clients = (count: number) => aGroup("client", count, { isExternal: true, form: "clientShort" });
const lead = (count: number) => aGroup("lead", count, { isAttributable: true });

function shown(...groups: GroupCount[]): string[] {
  return planGroups(groups, t).units.map((unit) => `${unit.id}:${raterCount(unit)}`);
}

describe("thresholds", () => {
  it("may be raised by the organisation and never lowered, by nobody", () => {
    const low = parseQuestionnaire(
      aDefinition({ rules: { minPerGroupToShowSeparately: 1, externalGroupNeverSeparateBelow: 1, minRatersToOpenReport: 1 } }),
    );
    expect(thresholdsOf(low, 2)).toEqual(LEAST_THRESHOLDS);
    expect(thresholdsOf(low, 7)).toEqual({ internal: 7, external: 7, spreadTheme: 7, spreadItem: 8 });
  });
});

describe("which groups are shown", () => {
  it("shows nobody below four, nor people from outside below six", () => {
    expect(shown(colleagues(3))).toEqual([]);
    expect(shown(partners(5))).toEqual([]);
    expect(shown(clients(5))).toEqual([]);
    expect(planGroups([colleagues(3), partners(5)], t)).toMatchObject({ canOpen: false, leftOut: ["colleague", "partner"] });
  });

  it("never lets people from outside help people from inside over their threshold, since they may be invented", () => {
    expect(shown(colleagues(3), partners(6))).toEqual(["partner:6"]);
    expect(shown(colleagues(3), partners(3))).toEqual([]);
    expect(shown(aGroup("p1", 3, { isExternal: true }), aGroup("p2", 3, { isExternal: true }))).toEqual([]);
  });

  it("never merges across forms", () => {
    expect(shown(colleagues(5), clients(2))).toEqual(["colleague:5"]);
  });

  it("merges a small group with one that answered the same form, and shows neither apart", () => {
    expect(shown(colleagues(4), partners(2))).toEqual(["colleague+partner:6"]);
    expect(shown(colleagues(5), team(2))).toEqual(["colleague+team:7"]);
    expect(shown(partners(6), aGroup("other", 2, { isExternal: true }))).toEqual(["other+partner:8"]);
  });

  it("lets two small groups make it together, so that a large one stays apart", () => {
    expect(shown(colleagues(6), team(2), aGroup("peers", 3))).toEqual(["colleague:6", "peers+team:5"]);
  });

  it("shows a lone manager apart and counts them for nobody else", () => {
    expect(shown(colleagues(3), lead(1))).toEqual(["lead:1"]);
    expect(planGroups([colleagues(3), lead(1)], t).canOpen).toBe(false);
    expect(othersOf(planGroups([colleagues(4), lead(1)], t).units, "full").map((unit) => unit.id)).toEqual(["colleague"]);
  });
});

const anyGroups = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"), { minLength: 1 }).chain((ids) =>
  fc.tuple(
    ...ids.map((id) =>
      fc.record({
        groupId: fc.constant(id),
        count: fc.nat(12),
        isExternal: fc.boolean(),
        isAttributable: fc.constant(false),
        form: fc.constantFrom("full" as const, "full" as const, "clientShort" as const),
      }),
    ),
  ),
);

/** Every aggregate of counts alone: the units, and all others of the long form. */
function displayed(units: readonly ShownUnit[]): string[][] {
  const others = othersOf(units, "full").flatMap((unit) => [...unit.members]);
  return [...units.map((unit) => [...unit.members]), ...(others.length > 0 ? [others] : [])];
}

describe("whatever groups there are", () => {
  const size = (groups: readonly GroupCount[], ids: readonly string[]) =>
    groups.filter((group) => ids.includes(group.groupId)).reduce((sum, group) => sum + group.count, 0);

  it("never shows an aggregate below its threshold, counting insiders alone as well", () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        for (const ids of displayed(planGroups(groups, t).units)) {
          const inside = size(
            groups.filter((group) => !group.isExternal),
            ids,
          );
          expect(inside === 0 ? size(groups, ids) >= t.external : inside >= t.internal).toBe(true);
        }
      }),
    );
  });

  it("never shows two aggregates whose raters differ by fewer than the threshold", () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const all = displayed(planGroups(groups, t).units);
        for (const one of all) {
          for (const other of all) {
            const apart = [...one.filter((id) => !other.includes(id)), ...other.filter((id) => !one.includes(id))];
            const difference = size(groups, apart);
            expect(difference === 0 || difference >= t.internal).toBe(true);
          }
        }
      }),
    );
  });

  it("puts each group in one unit or leaves it out, and no combination of sums is about fewer than the threshold", () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const plan = planGroups(groups, t);
        const placed = [...plan.units.flatMap((unit) => [...unit.members]), ...plan.leftOut];
        expect(placed.toSorted()).toEqual(
          groups
            .filter((group) => group.count > 0)
            .map((group) => group.groupId)
            .toSorted(),
        );
        const sums = displayed(plan.units).map((ids) => ({
          weights: new Map(ids.filter((id) => size(groups, [id]) > 0).map((id) => [columnOf(id, "x"), 1])),
        }));
        const classes = groups
          .filter((group) => group.count > 0)
          .map((group) => ({ id: group.groupId, size: group.count, isExternal: group.isExternal }));
        expect(singlesOut(sums, classes, t)).toBe(false);
      }),
    );
  });
});

describe("the advice while choosing", () => {
  const advice = (...groups: GroupCount[]) => adviseGroups(groups, t).groups.map(({ groupId, ...rest }) => [groupId, rest]);

  it("says from how many each group is shown, and which joins which", () => {
    expect(advice(colleagues(5), partners(2), clients(7), lead(1))).toEqual([
      ["colleague", { kind: "SHOWN", from: 4, spare: 1, with: ["partner"] }],
      ["partner", { kind: "JOINS", with: ["colleague"] }],
      ["client", { kind: "SHOWN", from: 6, spare: 1, with: [] }],
      ["lead", { kind: "ATTRIBUTABLE" }],
    ]);
  });

  it("says how many are missing where a group could appear nowhere", () => {
    expect(advice(colleagues(3), clients(2), partners(0))).toEqual([
      ["colleague", { kind: "LEFT_OUT", missing: 1 }],
      ["client", { kind: "LEFT_OUT", missing: 4 }],
      ["partner", { kind: "EMPTY" }],
    ]);
    expect(adviseGroups([colleagues(3)], t)).toMatchObject({ canOpen: false, asked: 3 });
  });
});
