import { at, DIMENSIONS, type Dimension, type Frame } from "./frame.rules.js";

/** What one group less the groups of one dimension leaves over, when those are chosen that leave the fewest. */
export interface Remainder {
  /** Employees of the group in no chosen part, and of the chosen parts outside the group. */
  readonly employees: number;
  /** The chosen parts, as places in the frame's list. */
  readonly parts: readonly number[];
}

/**
 * Any number of groups can be subtracted from another: a location less all its teams, the organisation less all its functions.
 * In one dimension nobody is in two groups, so each group adds to what is left over by itself: its employees outside the whole
 * when it is subtracted, those inside when it is not. The least over all choices is then a sum of the lesser of both.
 */
export class RemainderSearch {
  private readonly groupOf: ReadonlyMap<Dimension, Int32Array>;

  constructor(
    private readonly frame: Frame,
    /** Looked at each time: the caller may refuse groups in between. */
    private readonly isAlive: readonly boolean[],
  ) {
    this.groupOf = new Map(
      DIMENSIONS.map((dimension) => {
        const places = new Int32Array(frame.employees).fill(-1);
        frame.groups.forEach((group, place) => {
          if (group.dimension === dimension) for (const employee of group.members) places[employee] = place;
        });
        return [dimension, places] as const;
      }),
    );
  }

  leftOf(whole: number, dimension: Dimension): Remainder {
    const groupOf = this.groupOf.get(dimension);
    const shared = new Map<number, number>();
    let employees = 0;
    for (const employee of this.frame.groups[whole]?.members ?? []) {
      const part = groupOf ? at(groupOf, employee) : -1;
      if (part < 0 || !this.isAlive[part]) employees += 1;
      else shared.set(part, (shared.get(part) ?? 0) + 1);
    }
    const parts: number[] = [];
    for (const [part, inside] of shared) {
      const outside = (this.frame.groups[part]?.members.length ?? 0) - inside;
      employees += Math.min(inside, outside);
      if (outside <= inside) parts.push(part);
    }
    return { employees, parts };
  }

  /** Every group with each other dimension, in an order that follows from what the groups are called. */
  questions(): readonly (readonly [whole: number, dimension: Dimension])[] {
    const name = (place: number): string =>
      `${DIMENSIONS.indexOf(this.frame.groups[place]?.dimension ?? "ORGANISATION")}|${this.frame.groups[place]?.id}`;
    const wholes = [...this.frame.groups.keys()].toSorted((left, right) => (name(left) < name(right) ? -1 : 1));
    return wholes.flatMap((whole) =>
      DIMENSIONS.filter((dimension) => dimension !== "ORGANISATION" && dimension !== this.frame.groups[whole]?.dimension).map(
        (dimension) => [whole, dimension] as const,
      ),
    );
  }
}
