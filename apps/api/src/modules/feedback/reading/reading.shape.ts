import { sql } from "../../../platform/db/sql.js";
import { computed, float, many, one, shape, type Relation, type Visibility } from "../../../platform/graphql/shape.js";
import { asc, desc } from "../../../platform/graphql/shape-order.js";
import { readRoot } from "../../../platform/graphql/shape-root.js";
import { PersonShape } from "../../identity/index.js";
import { asColleague } from "../../portfolio/index.js";

const ofOwnRound: Visibility = (viewer, row) =>
  sql`exists (select from feedback.round own where own.organisation_id = ${row}.organisation_id and own.id = ${row}.round_id and own.owner_id = ${viewer.personId})`;

export const FeedbackReadingShape = shape("FeedbackReading", {
  from: "feedback.reading",
  fields: { id: "round_id", chosenCommentId: "chosen_comment_id", isThanked: "is_thanked" },
  visible: ofOwnRound,
});

export const SharedFeedbackPartShape = shape("SharedFeedbackPart", {
  from: "feedback.report_share",
  fields: {
    id: "id",
    roundId: "round_id",
    until: computed((row) => sql`${row}.shared_until::text`),
    text: "body",
    themeName: "theme_name",
    selfMean: float("self_mean"),
    othersMean: float("others_mean"),
    gap: "gap",
  },
  relations: {
    owner: one(() => PersonShape, { on: (part, person) => sql`${person}.id = ${part}.owner_id` }),
    person: one(() => PersonShape, { on: (part, person) => sql`${person}.id = ${part}.person_id` }),
  },
  // @NOTE privacy: acting as HR or works council opens nothing that was shared with the same human as a colleague.
  visible: (viewer, row) =>
    sql`${row}.owner_id = ${viewer.personId} or (${row}.person_id = ${viewer.personId} and ${row}.shared_until >= current_date and ${asColleague(viewer)})`,
});

export const ReportedSentenceShape = shape("ReportedSentence", {
  from: "feedback.reported_sentence",
  fields: {
    id: "id",
    text: "body",
    reportedOn: computed((row) => sql`${row}.reported_on::text`),
    isOwn: computed((row, viewer) => sql`${row}.owner_id = ${viewer.personId}`),
  },
  relations: {
    // @NOTE privacy: whose report it is, is told only where the owner said so.
    owner: one(() => PersonShape, {
      on: (sentence, person, { viewer }) =>
        sql`${person}.id = ${sentence}.owner_id and (${sentence}.is_owner_named or ${sentence}.owner_id = ${viewer.personId})`,
    }),
  },
  visible: (viewer, row) =>
    sql`${row}.owner_id = ${viewer.personId} or (${row}.trusted_person_id = ${viewer.personId} and ${asColleague(viewer)})`,
});

export const FeedbackDeletionShape = shape("FeedbackDeletion", {
  from: "feedback.deletion",
  fields: {
    id: computed((row) => sql`${row}.round_id || ':' || ${row}.kind`),
    roundId: "round_id",
    kind: "kind",
    deletedOn: computed((row) => sql`${row}.deleted_on::text`),
    roundClosedOn: computed(
      (row) =>
        sql`(select past.closes_on::text from feedback.round past where past.organisation_id = ${row}.organisation_id and past.id = ${row}.round_id)`,
    ),
  },
  visible: (viewer, row) => sql`${row}.owner_id = ${viewer.personId}`,
});

/** What the reading adds to a report. */
export const readingOfReport: Readonly<Record<"reading" | "sharedParts", Relation>> = {
  reading: one(() => FeedbackReadingShape, { on: (report, reading) => sql`${reading}.round_id = ${report}.round_id` }),
  sharedParts: many(() => SharedFeedbackPartShape, {
    on: (report, part, { viewer }) => sql`${part}.round_id = ${report}.round_id and ${part}.owner_id = ${viewer.personId}`,
    orderBy: [asc("shared_until"), asc("id")],
  }),
};

export const readingRoots = [
  readRoot("sharedFeedbackParts", {
    shape: () => SharedFeedbackPartShape,
    kind: "list",
    where: ({ row, viewer }) => sql`${row}.person_id = ${viewer.personId}`,
    orderBy: [asc("shared_until"), asc("id")],
  }),
  readRoot("reportedSentences", {
    shape: () => ReportedSentenceShape,
    kind: "list",
    where: () => sql`true`,
    orderBy: [desc("reported_on"), asc("id")],
  }),
  readRoot("feedbackDeletions", {
    shape: () => FeedbackDeletionShape,
    kind: "list",
    where: () => sql`true`,
    orderBy: [desc("deleted_on"), asc("round_id"), asc("kind")],
  }),
];
