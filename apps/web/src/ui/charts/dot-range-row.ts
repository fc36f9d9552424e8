import type { Colour } from "../colours.js";

/** One line of a chart of self and others. */
export interface DotRangeRow {
  readonly id: string;
  readonly name: string;
  readonly colour?: Colour | "none";
  /** One's own answer; null when it was skipped. */
  readonly self: number | null;
  /** The mean of the others; null when too few answered. */
  readonly others: number | null;
  /** The means of groups that are shown apart, by the chart's groups; null when too few of it answered. */
  readonly groups?: Readonly<Record<string, number | null>>;
  /** How far the others lie apart, when enough answered to show it. */
  readonly range?: { readonly low: number; readonly high: number } | null;
}

export interface ChartGroup {
  readonly id: string;
  readonly name: string;
}
