import { sql, type Row, type Sql } from "../../platform/db/sql.js";
import type { FieldRead } from "../../platform/graphql/compile-field.js";
import { computed, instant, many, one, shape, type Visibility } from "../../platform/graphql/shape.js";
import { asc, desc } from "../../platform/graphql/shape-order.js";
import { readRoot } from "../../platform/graphql/shape-root.js";
import type { Viewer } from "../../platform/graphql/shape-viewer.js";
import { PersonShape } from "../identity/index.js";
import { FeedbackReportShape } from "./feedback-report.shape.js";

/** Only the owner of a round sees what hangs on it. */
const ofOwnRound: Visibility = (viewer, row) => ownRound(viewer, row, sql`${row}.round_id`);

function ownRound(viewer: Viewer, row: Row, roundId: Sql): Sql {
  return sql`exists (select from feedback.round own where own.organisation_id = ${row}.organisation_id and own.id = ${roundId} and own.owner_id = ${viewer.personId})`;
}

export const FeedbackQuestionnaireShape = shape("FeedbackQuestionnaire", {
  from: "feedback.questionnaire",
  fields: { id: "id", key: "key", version: "version", isDefault: "is_default", isOffered: "is_offered", definition: "definition" },
  // What an owner made of it for one round is theirs; raters see it through their link.
  visible: (viewer, row) => sql`(${row}.owner_id is null or ${row}.owner_id = ${viewer.personId})`,
});

export const FeedbackGroupShape = shape("FeedbackGroup", {
  from: "feedback.round_group",
  fields: {
    id: computed((row) => sql`${row}.round_id || ':' || ${row}.key`),
    key: "key",
    name: "name",
    isExternal: "is_external",
    isAttributable: "is_attributable",
    shownFrom: "shown_from",
    formKey: "form_key",
    position: "position",
  },
  visible: ofOwnRound,
});

export const FeedbackInvitationShape = shape("FeedbackInvitation", {
  from: "feedback.invitation",
  // @NOTE privacy: nothing here changes when somebody answers, and the link's hash is not a field.
  fields: {
    id: "id",
    groupKey: "group_key",
    email: "email",
    name: "name",
    language: "language",
    // That somebody wants no mail is theirs to know: for the owner it has gone.
    mailState: computed(
      (row) => sql`(select case when m.state = 'SKIPPED' then 'SENT' else m.state end from feedback.invitation_mail m
        where m.organisation_id = ${row}.organisation_id and m.invitation_id = ${row}.id and m.kind = 'INVITATION')`,
    ),
    isOnSheet: computed((row) => sql`${row}.person_id is null and ${row}.email is null`),
  },
  relations: { person: one(() => PersonShape, { on: (invitation, person) => sql`${person}.id = ${invitation}.person_id` }) },
  visible: ofOwnRound,
});

export const FeedbackSelfAssessmentShape = shape("FeedbackSelfAssessment", {
  from: "feedback.self_assessment",
  fields: { id: "round_id", state: "state", answers: "answers" },
  visible: ofOwnRound,
});

export const FeedbackRoundShape = shape("FeedbackRound", {
  from: "feedback.round",
  fields: {
    id: "id",
    state: "state",
    tier: "tier",
    message: "message",
    closesOn: "closes_on",
    openedAt: instant("opened_at"),
    closesAt: instant("closes_at"),
    ratersUntil: instant("raters_until"),
    isExtended: "is_extended",
    minRaters: "min_raters",
    maxRaters: "max_raters",
  },
  relations: {
    questionnaire: one(() => FeedbackQuestionnaireShape, {
      on: (round, questionnaire) => sql`${questionnaire}.id = ${round}.questionnaire_id`,
    }),
    groups: many(() => FeedbackGroupShape, { on: (round, group) => sql`${group}.round_id = ${round}.id`, orderBy: [asc("position")] }),
    invitations: many(() => FeedbackInvitationShape, {
      on: (round, invitation) => sql`${invitation}.round_id = ${round}.id`,
      orderBy: [asc("group_key"), asc("id")],
    }),
    selfAssessment: one(() => FeedbackSelfAssessmentShape, { on: (round, self) => sql`${self}.round_id = ${round}.id` }),
    report: one(() => FeedbackReportShape, { on: (round, report) => sql`${report}.round_id = ${round}.id` }),
  },
  visible: (viewer, row) => sql`${row}.owner_id = ${viewer.personId}`,
});

export const feedbackRoots = [
  readRoot("feedbackQuestionnaires", {
    shape: () => FeedbackQuestionnaireShape,
    kind: "list",
    where: ({ row }) => sql`${row}.is_offered`,
    orderBy: [desc("is_default"), asc("key"), asc("id")],
  }),
  readRoot("feedbackQuestionnaireVersions", {
    shape: () => FeedbackQuestionnaireShape,
    kind: "list",
    where: ({ row }) => sql`${row}.owner_id is null`,
    orderBy: [asc("key"), desc("is_offered"), desc("version"), asc("id")],
  }),
  readRoot("feedbackRounds", {
    shape: () => FeedbackRoundShape,
    kind: "list",
    where: ({ row, viewer }) => sql`${row}.owner_id = ${viewer.personId}`,
    orderBy: [desc("created_at"), asc("id")],
  }),
  readRoot("feedbackRound", {
    shape: () => FeedbackRoundShape,
    kind: "one",
    where: ({ row, args }) => sql`${row}.id = ${args.uuid("id")}`,
  }),
  readRoot("feedbackReport", {
    shape: () => FeedbackReportShape,
    kind: "one",
    where: ({ row, args }) => sql`${row}.round_id = ${args.uuid("roundId")}`,
  }),
];

/** The round a mutation hands back. */
export const ownRoundRead: FieldRead = {
  shape: () => FeedbackRoundShape,
  kind: "one",
  where: ({ row, input }) => sql`${row}.id = ${input.uuid("roundId")}`,
};

/** The questionnaire a mutation hands back. */
export const questionnaireRead: FieldRead = {
  shape: () => FeedbackQuestionnaireShape,
  kind: "one",
  where: ({ row, input }) => sql`${row}.id = ${input.uuid("questionnaireId")}`,
};
