import { sql, type Row } from "../../platform/db/sql.js";
import { computed, float, many, shape, type Visibility } from "../../platform/graphql/shape.js";
import { asc } from "../../platform/graphql/shape-order.js";
import { readingOfReport } from "./reading/reading.shape.js";

/** Only its owner reads a report, and only after opening it: before that, the self-assessment was not given or skipped. */
const opened: Visibility = (viewer, row) =>
  sql`exists (select from feedback.round own join feedback.report report on report.organisation_id = own.organisation_id and report.round_id = own.id
    where own.organisation_id = ${row}.organisation_id and own.id = ${row}.round_id and own.owner_id = ${viewer.personId} and report.is_opened)`;

const ofReport = (report: Row, child: Row) => sql`${child}.round_id = ${report}.round_id`;

export const FeedbackReportUnitShape = shape("FeedbackReportUnit", {
  from: "feedback.report_unit",
  fields: {
    id: computed((row) => sql`${row}.round_id || ':' || ${row}.key`),
    key: "key",
    kind: "kind",
    memberKeys: "member_keys",
    formKey: "form_key",
    raterCount: "rater_count",
    position: "position",
  },
  visible: opened,
});

export const FeedbackScoreShape = shape("FeedbackScore", {
  from: "feedback.report_score",
  fields: {
    id: computed((row) => sql`concat_ws(':', ${row}.round_id, ${row}.subject, ${row}.subject_key, ${row}.unit_key)`),
    subject: "subject",
    subjectKey: "subject_key",
    unitKey: "unit_key",
    raterCount: "rater_count",
    // @NOTE privacy: where all gave the same, the mean is what each of them answered; the band stands in for it.
    mean: computed((row) => sql`case when ${row}.band_low is null then ${row}.mean end`),
    bandLow: float("band_low"),
    bandHigh: float("band_high"),
    spread: float("spread"),
    spreadWord: "spread_word",
  },
  visible: opened,
});

export const FeedbackCommentShape = shape("FeedbackComment", {
  from: "feedback.report_comment",
  // @NOTE privacy: there is no author, time or order in this table to expose.
  fields: { id: "id", questionKey: "question_key", text: "body" },
  visible: opened,
});

export const FeedbackThemeGapShape = shape("FeedbackThemeGap", {
  from: "feedback.report_gap",
  fields: {
    id: computed((row) => sql`${row}.round_id || ':' || ${row}.theme_key`),
    themeKey: "theme_key",
    selfMean: float("self_mean"),
    gap: "gap",
  },
  visible: opened,
});

export const FeedbackTalentShape = shape("FeedbackTalent", {
  from: "feedback.report_talent",
  fields: { id: computed((row) => sql`${row}.round_id || ':' || ${row}.talent_key`), talentKey: "talent_key", level: "level" },
  visible: opened,
});

export const FeedbackProgressShape = shape("FeedbackProgress", {
  from: "feedback.report_progress",
  fields: {
    id: computed((row) => sql`concat_ws(':', ${row}.round_id, ${row}.theme_key, ${row}.unit_key)`),
    themeKey: "theme_key",
    unitKey: "unit_key",
    progress: "progress",
    earlierRoundId: "earlier_round_id",
    earlierReleasedOn: computed(
      (row) => sql`(select earlier.released_on::text from feedback.report earlier
        where earlier.organisation_id = ${row}.organisation_id and earlier.round_id = ${row}.earlier_round_id)`,
    ),
  },
  visible: opened,
});

export const FeedbackReportShape = shape("FeedbackReport", {
  from: "feedback.report",
  fields: {
    id: "round_id",
    raterCount: "rater_count",
    declinedCount: "declined_count",
    releasedOn: computed((row) => sql`${row}.released_on::text`),
  },
  relations: {
    units: many(() => FeedbackReportUnitShape, { on: ofReport, orderBy: [asc("position")] }),
    scores: many(() => FeedbackScoreShape, { on: ofReport, orderBy: [asc("subject"), asc("subject_key"), asc("unit_key")] }),
    comments: many(() => FeedbackCommentShape, { on: ofReport, orderBy: [asc("question_key"), asc("id")] }),
    talents: many(() => FeedbackTalentShape, { on: ofReport, orderBy: [asc("level"), asc("talent_key")] }),
    progress: many(() => FeedbackProgressShape, { on: ofReport, orderBy: [asc("theme_key"), asc("unit_key")] }),
    ...readingOfReport,
    gaps: many(() => FeedbackThemeGapShape, { on: ofReport, orderBy: [asc("theme_key")] }),
  },
  visible: opened,
});
