import type { AnswersBallot, FormId, Questionnaire, Thresholds } from "@eigenkleur/shared";

/** The unit of "all others": everybody who answered the long form and is shown, without those known by name. */
export const OTHERS = "others";
/** Texts of questions that too few answered, together; no question has this id. */
export const POOLED_QUESTION = "*";

/** A group as it was frozen when the round opened. */
export interface FrozenGroup {
  readonly groupId: string;
  readonly isExternal: boolean;
}

/** One opened ballot: which group, and what was answered; nothing else is known about it. */
export interface OpenedBallot {
  readonly groupId: string;
  readonly ballot: AnswersBallot;
}

export interface ReportInput {
  readonly questionnaire: Questionnaire;
  readonly groups: readonly FrozenGroup[];
  readonly ballots: readonly OpenedBallot[];
  readonly thresholds: Thresholds;
  /** A fair shuffle; injected, so that the release uses a secure source and a test can follow it. */
  readonly shuffle: <T>(list: readonly T[]) => T[];
}

export interface ReleasedUnit {
  readonly id: string;
  readonly kind: "OTHERS" | "SHOWN" | "MERGED" | "ATTRIBUTABLE";
  readonly memberIds: readonly string[];
  readonly form: FormId;
  readonly raterCount: number;
  readonly position: number;
}

/** One figure that may be shown. What is not in the list is not shown, and its absence says nothing about why. */
export interface ReleasedScore {
  readonly subject: "THEME" | "ITEM";
  readonly subjectId: string;
  readonly unitId: string;
  /** What it is made of, for the check before it is written; never stored: which groups of a merged unit, and which items. */
  readonly memberIds: readonly string[];
  readonly itemIds: readonly string[];
  readonly raterCount: number;
  /** Exact, in scale points; stored also where the API shows the band only. */
  readonly mean: number;
  /** Set where all gave the same: then the mean would tell what each of them answered. */
  readonly bandLow: number | null;
  readonly bandHigh: number | null;
  /** Standard deviation over raters, for what is kept; null for one. Shown only as `spread`. */
  readonly sd: number | null;
  /** 95 % t-interval of the mean; for the gaps, not for the screen. */
  readonly low: number | null;
  readonly high: number | null;
  /** Standard deviation, where enough answered to show it; otherwise the word. */
  readonly spread: number | null;
  readonly spreadWord: "AGREE" | "DIVIDED" | null;
}

export interface ReleasedComment {
  readonly questionId: string;
  readonly text: string;
}

/** A talent card that others picked; `level` says roughly how many did. */
export interface ReleasedTalent {
  readonly talentId: string;
  readonly level: "OFTEN" | "SEVERAL" | "ONCE";
}

/** The one report of a round, without the owner's own answers. */
export interface ReleasedReport {
  readonly units: readonly ReleasedUnit[];
  readonly scores: readonly ReleasedScore[];
  readonly comments: readonly ReleasedComment[];
  readonly talents: readonly ReleasedTalent[];
  /** Groups whose scores stand in a figure; the answers of the others are thrown away. */
  readonly countedGroupIds: readonly string[];
}
