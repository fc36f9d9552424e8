import type { Pool } from "pg";
import type { Questionnaire } from "@eigenkleur/shared";
import { withTenant } from "../../../platform/db/tenant.js";

/** A report as its owner takes it along: what the API shows of it, and nothing the API does not. */
export interface ReportExport {
  readonly format: "eigenkleur.feedback-report/1";
  readonly releasedOn: string;
  readonly raterCount: number;
  readonly declinedCount: number;
  readonly questionnaire: Questionnaire;
  /** The owner's own answers; null where they were skipped. */
  readonly self: unknown;
  readonly units: readonly {
    readonly key: string;
    readonly kind: "OTHERS" | "SHOWN" | "MERGED" | "ATTRIBUTABLE";
    readonly memberKeys: readonly string[];
    readonly formKey: string;
    readonly raterCount: number;
  }[];
  readonly scores: readonly {
    readonly subject: "THEME" | "ITEM";
    readonly subjectKey: string;
    readonly unitKey: string;
    readonly raterCount: number;
    readonly mean: number | null;
    readonly bandLow: number | null;
    readonly bandHigh: number | null;
    readonly spread: number | null;
    readonly spreadWord: "AGREE" | "DIVIDED" | null;
  }[];
  readonly comments: readonly { readonly questionKey: string; readonly text: string }[];
  readonly talents: readonly { readonly talentKey: string; readonly level: "OFTEN" | "SEVERAL" | "ONCE" }[];
  readonly gaps: readonly { readonly themeKey: string; readonly selfMean: number; readonly gap: string }[];
  readonly progress: readonly {
    readonly themeKey: string;
    readonly unitKey: string;
    readonly progress: string;
    readonly earlierReleasedOn: string;
  }[];
}

const rowsOf = (table: string, fields: string, order: string): string =>
  `(select coalesce(jsonb_agg(jsonb_build_object(${fields}) order by ${order}), '[]') from feedback.${table} x where x.organisation_id = p.organisation_id and x.round_id = p.round_id)`;

// @NOTE privacy: no mean where a band stands, and no interval: it gives the spread away. Comments come in the order of their random ids.
const EXPORT = `
  select jsonb_build_object('format', 'eigenkleur.feedback-report/1', 'releasedOn', p.released_on, 'raterCount', p.rater_count, 'declinedCount', p.declined_count,
    'questionnaire', q.definition, 'self', s.answers,
    'units', ${rowsOf("report_unit", "'key', x.key, 'kind', x.kind, 'memberKeys', x.member_keys, 'formKey', x.form_key, 'raterCount', x.rater_count", "x.position")},
    'scores', ${rowsOf("report_score", "'subject', x.subject, 'subjectKey', x.subject_key, 'unitKey', x.unit_key, 'raterCount', x.rater_count, 'mean', case when x.band_low is null then x.mean end, 'bandLow', x.band_low, 'bandHigh', x.band_high, 'spread', x.spread, 'spreadWord', x.spread_word", "x.subject, x.subject_key, x.unit_key")},
    'comments', ${rowsOf("report_comment", "'questionKey', x.question_key, 'text', x.body", "x.question_key, x.id")},
    'talents', ${rowsOf("report_talent", "'talentKey', x.talent_key, 'level', x.level", "x.talent_key")},
    'gaps', ${rowsOf("report_gap", "'themeKey', x.theme_key, 'selfMean', x.self_mean, 'gap', x.gap", "x.theme_key")},
    'progress', ${rowsOf("report_progress", "'themeKey', x.theme_key, 'unitKey', x.unit_key, 'progress', x.progress, 'earlierReleasedOn', (select e.released_on from feedback.report e where e.organisation_id = x.organisation_id and e.round_id = x.earlier_round_id)", "x.theme_key, x.unit_key")}
  ) as report
  from feedback.report p
  join feedback.round r on r.organisation_id = p.organisation_id and r.id = p.round_id
  join feedback.questionnaire q on q.organisation_id = r.organisation_id and q.id = r.questionnaire_id
  join feedback.self_assessment s on s.organisation_id = r.organisation_id and s.round_id = r.id
  where p.organisation_id = $1 and p.round_id = $2 and r.owner_id = $3 and p.is_opened`;

/** The owner's opened report; null for everybody else, and before it is opened. */
export async function findReportExport(
  pool: Pool,
  viewer: { readonly organisationId: string; readonly personId: string },
  roundId: string,
): Promise<ReportExport | null> {
  return withTenant(pool, viewer, async (client) => {
    const { rows } = await client.query<{ report: ReportExport }>(EXPORT, [viewer.organisationId, roundId, viewer.personId]);
    return rows[0]?.report ?? null;
  });
}
