import { assignLineages, EVERYBODY, pairName } from "@eigenkleur/api/talent-map";
import { atLeast, exactly, type AttackRow } from "../attack.js";
import { Random } from "../random.js";
import type { Design } from "./design.js";
import type { Organisation } from "./organisation.js";
import { cellOf, frame, publish, publishedMembers, valuesOf } from "./publication.js";

/** Values of one publication by who is counted and what is asked, whatever the group is called. */
function byMembers(
  organisation: Organisation,
  design: Design,
  known: Parameters<typeof publish>[1]["known"] = [],
): Map<string, number | null> {
  const publication = publish(organisation, { ...design, known });
  const values = valuesOf(publication);
  const result = new Map<string, number | null>();
  for (const { lineage, members } of publishedMembers(organisation, publication)) {
    const who = members
      .map((index) => organisation.employees[index]?.id)
      .toSorted()
      .join();
    for (const expression of publication.expressions) {
      const value = values.get(cellOf(lineage, expression));
      if (value !== undefined) result.set(`${who}|${expression}`, value);
    }
  }
  return result;
}

function differing(one: ReadonlyMap<string, number | null>, other: ReadonlyMap<string, number | null>): number {
  let count = 0;
  for (const [cell, value] of one) if (!other.has(cell) || other.get(cell) !== value) count += 1;
  return count + [...other.keys()].filter((cell) => !one.has(cell)).length;
}

/** Asking the same of the same people in another way. */
export function sameQuestionRows(design: Design, organisation: Organisation, seed: number): AttackRow[] {
  const random = new Random(seed);
  const first = byMembers(organisation, design);
  const placed = frame(organisation);
  const lineages = assignLineages({ frame: placed, known: [], epoch: 1, secret: design.secret });
  const known = placed.groups.flatMap(({ dimension, members }, place) => {
    const lineage = lineages[place] ?? "";
    return lineage === EVERYBODY ? [] : [{ lineage, dimension, members, size: members.length }];
  });
  const renamed = { ...organisation, employees: organisation.employees.map((employee) => ({ ...employee, team: employee.team + 5_000 })) };
  const order = random.shuffled([...organisation.employees.keys()]);
  const shuffled = { ...organisation, employees: order.map((index) => organisation.employees[index]!) };
  // A function for each team: the same people under a second name.
  const doubled = {
    ...organisation,
    employees: organisation.employees.map((employee) => ({ ...employee, location: employee.team, function: employee.team })),
  };
  const doubledCells = publish(doubled, design);
  const sets = new Set(publishedMembers(doubled, doubledCells).map(({ members }) => members.join()));
  const names = new Set(
    ["1001", "1002"].flatMap((one) => ["1001", "1002"].filter((other) => other !== one).map((other) => pairName(one, other))),
  );
  const written = Array.from({ length: 50 }, (_, way) => design.published(`g:a|written ${way}`, 1, 40));
  return [
    exactly("renamed teams: cells that answer differently", differing(first, byMembers(renamed, design, known)), 0),
    exactly("another order of employees: cells that answer differently", differing(first, byMembers(shuffled, design)), 0),
    exactly("the same people as team, location and function: groups with a second draw", doubledCells.groups.length - sets.size, 0),
    exactly("two talents in either order: names of the question", names.size, 1),
    atLeast("noise for each way of writing a filter: different answers of 50", new Set(written).size, 5, { control: true }),
  ];
}
