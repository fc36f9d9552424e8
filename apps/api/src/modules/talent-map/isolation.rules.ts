import { at, membershipsOf, overlapsOf, type Frame, type FrameGroup, type Memberships } from "./frame.rules.js";

/** Up to three groups that, added and subtracted, leave fewer employees than allowed. */
export interface Isolation {
  /** Places in the frame's list; the last one is subtracted from the others. */
  readonly groups: readonly number[];
  /** How many employees the combination leaves over. */
  readonly employees: number;
}

/** Sizes and overlaps of the groups that take part, and the combinations that isolate somebody. */
export class IsolationSearch {
  private readonly memberships: Memberships;
  private readonly overlaps: readonly (ReadonlyMap<number, number> | undefined)[];
  /** How many combinations were near enough to be counted out. */
  examined = 0;

  constructor(
    private readonly frame: Frame,
    private readonly isAlive: readonly boolean[],
    private readonly minimum: number,
  ) {
    const groups = frame.groups.map((group, index) => (isAlive[index] ? group : { ...group, members: new Int32Array(0) }));
    this.memberships = membershipsOf(frame.employees, groups);
    const counter = new Int32Array(groups.length);
    this.overlaps = groups.map((group, index) => (isAlive[index] ? overlapsOf(group, this.memberships, counter) : undefined));
  }

  /** The pairs that differ by 1 to `minimum − 1` employees. Groups that share nobody differ by both, which is enough. */
  *pairs(): Generator<Isolation> {
    for (const [first, overlaps] of this.overlaps.entries()) {
      for (const [second, shared] of overlaps ?? []) {
        if (second <= first || !this.isAlive[first] || !this.isAlive[second]) continue;
        this.examined += 1;
        const employees = this.size(first) + this.size(second) - 2 * shared;
        if (employees > 0 && employees < this.minimum) yield { groups: [first, second], employees };
      }
    }
  }

  /**
   * The triples A + B − C that leave 1 to `minimum − 1` employees. Every employee of A outside C, of C outside both, and of
   * A ∩ B is left over; so A and B lie almost within C, hardly overlap, and are together almost as large. (A + B + C and
   * their negatives leave everybody, which is enough.)
   */
  *triples(): Generator<Isolation> {
    for (const [whole, overlaps] of this.overlaps.entries()) {
      const parts = [...(overlaps ?? [])]
        .filter(([part, shared]) => part !== whole && this.size(part) - shared < this.minimum)
        .map(([part, shared]) => ({ part, shared, size: this.size(part) }))
        .toSorted((left, right) => left.size - right.size || left.part - right.part);
      // An employee counts for at most 2 in the sum, so sizes are at most twice what may be left over apart.
      const slack = 2 * (this.minimum - 1);
      for (const [place, first] of parts.entries()) {
        const from = this.size(whole) - first.size - slack;
        for (let index = Math.max(place + 1, lowerBound(parts, from)); index < parts.length; index += 1) {
          const second = parts[index];
          if (!second || second.size > from + 2 * slack) break;
          if (!this.isAlive[whole] || !this.isAlive[first.part] || !this.isAlive[second.part]) continue;
          this.examined += 1;
          const employees = this.left(whole, first, second);
          if (employees > 0 && employees < this.minimum) yield { groups: [first.part, second.part, whole], employees };
        }
      }
    }
  }

  private left(whole: number, first: { part: number; shared: number }, second: { part: number; shared: number }): number {
    const both = this.overlaps[first.part]?.get(second.part) ?? 0;
    if (both >= this.minimum) return both;
    const all = both === 0 ? 0 : this.sharedByThree(first.part, second.part, whole);
    const union = this.size(first.part) + this.size(second.part) - both;
    const inWhole = first.shared + second.shared - all;
    return this.size(whole) + union - 2 * inWhole + all;
  }

  private sharedByThree(first: number, second: number, third: number): number {
    const [small, other] = this.size(first) <= this.size(second) ? [first, second] : [second, first];
    let shared = 0;
    for (const employee of this.group(small).members) if (this.isIn(employee, other) && this.isIn(employee, third)) shared += 1;
    return shared;
  }

  private isIn(employee: number, group: number): boolean {
    const end = at(this.memberships.start, employee + 1);
    for (let index = at(this.memberships.start, employee); index < end; index += 1) {
      if (at(this.memberships.groups, index) === group) return true;
    }
    return false;
  }

  private size(group: number): number {
    return this.group(group).members.length;
  }

  private group(index: number): FrameGroup {
    const group = this.frame.groups[index];
    if (!group) throw new RangeError(`There is no group ${index}`);
    return group;
  }
}

/** The first place whose size is at least this. */
function lowerBound(parts: readonly { readonly size: number }[], size: number): number {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.size ?? 0) < size) low = middle + 1;
    else high = middle;
  }
  return low;
}
