import type { RoundState } from "./feedback-round.rules.js";

interface Round {
  readonly ownerId: string;
  readonly state: RoundState;
}

/** Only its owner reads or steers a round; no role of the organisation opens it. */
export function canManageRound(viewer: { readonly personId: string }, round: Pick<Round, "ownerId">): boolean {
  return viewer.personId === round.ownerId;
}

/** Raters may be added to a draft, and to an open round until halfway. Nobody who was asked is ever taken off. */
export function canAddRaters(round: Pick<Round, "state"> & { readonly ratersUntil: Date | null }, now: Date): boolean {
  if (round.state === "DRAFT") return true;
  return round.state === "OPEN" && round.ratersUntil !== null && now < round.ratersUntil;
}

/** The deadline moves once, forward, and only before it has passed. */
export function canExtend(
  round: Pick<Round, "state"> & { readonly isExtended: boolean; readonly closesAt: Date | null },
  now: Date,
  to: Date,
): boolean {
  return round.state === "OPEN" && !round.isExtended && round.closesAt !== null && now < round.closesAt && to > round.closesAt;
}

/** The self-assessment is asked while others answer and until the report is opened; then it would be answered with their view in mind. */
export function canAssessSelf(round: Pick<Round, "state">, isReportOpened: boolean): boolean {
  return (round.state === "OPEN" || round.state === "CLOSED" || round.state === "READABLE") && !isReportOpened;
}
