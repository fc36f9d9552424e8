import type { Colour } from "../../../ui/index.js";

/** A group that was published: people the frame puts together, ten or more. */
export interface MapGroup {
  readonly id: string;
  readonly name: string;
}

/** What was counted: a talent, a theme, or two talents together. */
export interface MapColumn {
  readonly id: string;
  readonly name: string;
  readonly colour: Colour | "none";
}

/** A published number, or null: few, or nobody; the two are never told apart. */
export type About = number | null;

export interface MapTable {
  readonly groups: readonly MapGroup[];
  readonly columns: readonly MapColumn[];
  readonly aboutOf: (groupId: string, columnId: string) => About;
}

const LEVELS = 5;

/** How dark a cell is, 0 to 5, in equal steps up to the largest number on the screen. A hidden cell is as blank as a zero. */
export function levelOf(about: About, largest: number): number {
  if (about === null || about <= 0 || largest <= 0) return 0;
  return Math.min(LEVELS, Math.max(1, Math.ceil((about / largest) * LEVELS)));
}

export function largestOf({ groups, columns, aboutOf }: MapTable): number {
  return Math.max(0, ...groups.flatMap((group) => columns.map((column) => aboutOf(group.id, column.id) ?? 0)));
}
