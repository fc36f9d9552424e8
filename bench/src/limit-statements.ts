import { TALENT_MAP_LIMIT } from "./talent-map-limit.js";

/**
 * The hand-written statements of the limit, by scenario: `$1` is the SHA-256 of the session token, `$2` the id in the path.
 * Each checks the session with its roles, the visibility of every item, writes the access log and builds the JSON; all in one.
 */
const VIEWER = `viewer as materialized (
    select s.organisation_id, s.person_id, (
      select coalesce(bool_or(m.role = 'EMPLOYEE'), false) from identity.membership m
      where m.organisation_id = s.organisation_id and m.person_id = s.person_id) and s.acting_as is null as is_employee
    from identity.session s
    join identity.person me on me.organisation_id = s.organisation_id and me.id = s.person_id and me.is_active
    where s.token_hash = $1 and s.idle_until > now() and s.ends_at > now())`;

const shown = (row: string, subject: string): string =>
  `(${row}.owner_id = v.person_id or (${row}.audience = 'ORGANISATION' and v.is_employee) or (${row}.audience = 'CHOSEN' and exists (
      select from portfolio.share sh
      where sh.organisation_id = v.organisation_id and sh.owner_id = ${row}.owner_id and sh.subject_id = ${subject} and sh.person_id = v.person_id offset 0)))`;

export interface LimitStatement {
  /** The field of `data` that the answer stands in. */
  readonly root: string;
  readonly text: string;
}

const ofRound = (table: string, fields: string, order: string): string =>
  `(select coalesce(json_agg(x), '[]') from (select ${fields} from feedback.${table} t where t.organisation_id = v.organisation_id and t.round_id = r.id order by ${order}) x)`;

export const LIMIT_STATEMENTS: Readonly<Record<string, LimitStatement>> = {
  "portfolio-page": {
    root: "portfolio",
    text: `with ${VIEWER},
  page as materialized (
    select p.id, row_to_json(page)::text as data
    from viewer v
    join identity.person p on p.organisation_id = v.organisation_id and p.id = $2::uuid and (p.id = v.person_id or (p.is_active and v.is_employee))
    cross join lateral (
      select p.id as "id", p.id = v.person_id as "isOwn",
        (select t.body from portfolio.profile_text t
         where t.organisation_id = v.organisation_id and t.owner_id = p.id and t.kind = 'HEADLINE' and t.body <> '' and ${shown("t", "t.id")}) as "headline",
        (select row_to_json(o) from (select p.id as "id", p.full_name as "fullName") o) as "owner",
        (select coalesce(json_agg(x), '[]') from (
           select t.id as "id", t.kind as "kind", t.body as "body", t.version as "version" from portfolio.profile_text t
           where t.organisation_id = v.organisation_id and t.owner_id = p.id and t.kind <> 'HEADLINE' and ${shown("t", "t.id")} order by t.kind) x) as "texts",
        (select coalesce(json_agg(x), '[]') from (
           select c.id as "id", c.note as "note",
             (select row_to_json(ta) from (
                select ct.id as "id", ct.name_nl as "nameNl",
                  (select row_to_json(th) from (select ctt.id as "id", ctt.colour as "colour" from talents.theme ctt
                     where ctt.organisation_id = v.organisation_id and ctt.id = ct.theme_id) th) as "theme"
                from talents.talent ct where ct.organisation_id = v.organisation_id and ct.id = c.talent_id) ta) as "talent"
           from talents.claim c
           where c.organisation_id = v.organisation_id and c.owner_id = p.id and c.removed_at is null and ${shown("c", "c.id")} order by c.position, c.id) x) as "talents",
        (select coalesce(json_agg(x), '[]') from (
           select g.id as "id", g.title as "title", g.why as "why", g.state as "state",
             (select coalesce(json_agg(y), '[]') from (
                select s.id as "id", s.intention as "intention", s.state as "state", s.what_works as "whatWorks",
                  s.what_does_not as "whatDoesNot", s.what_next as "whatNext"
                from goals.step s where s.organisation_id = v.organisation_id and s.goal_id = g.id order by s.position, s.id) y) as "steps"
           from goals.goal g
           where g.organisation_id = v.organisation_id and g.owner_id = p.id and g.removed_at is null and ${shown("g", "g.id")} order by g.created_at, g.id) x) as "goals"
    ) page),
  opened as (
    insert into privacy.access_log (organisation_id, owner_id, viewer_id, subject, opened_hour)
    select v.organisation_id, p.id, v.person_id, 'PORTFOLIO', date_trunc('hour', now(), 'UTC') from viewer v, page p where p.id <> v.person_id
    on conflict do nothing)
  select p.data from viewer v left join page p on true`,
  },
  "feedback-report": {
    root: "feedbackRound",
    text: `with ${VIEWER}
  select p.data from viewer v left join lateral (
    select row_to_json(page)::text as data from feedback.round r cross join lateral (
      select r.id as "id",
        (select row_to_json(x) from (select q.id as "id", q.definition as "definition" from feedback.questionnaire q
           where q.organisation_id = v.organisation_id and q.id = r.questionnaire_id) x) as "questionnaire",
        (select row_to_json(x) from (select s.round_id as "id", s.answers as "answers" from feedback.self_assessment s
           where s.organisation_id = v.organisation_id and s.round_id = r.id) x) as "selfAssessment",
        (select row_to_json(x) from (select p.round_id as "id", p.rater_count as "raterCount", p.declined_count as "declinedCount",
            ${ofRound("report_unit", `t.round_id || ':' || t.key as "id", t.key as "key", t.kind as "kind", t.member_keys as "memberKeys", t.form_key as "formKey", t.rater_count as "raterCount", t.position as "position"`, "t.position")} as "units",
            ${ofRound("report_score", `concat_ws(':', t.round_id, t.subject, t.subject_key, t.unit_key) as "id", t.subject as "subject", t.subject_key as "subjectKey", t.unit_key as "unitKey", t.rater_count as "raterCount", case when t.band_low is null then t.mean end as "mean", t.band_low as "bandLow", t.band_high as "bandHigh", t.spread as "spread", t.spread_word as "spreadWord"`, "t.subject, t.subject_key, t.unit_key")} as "scores",
            ${ofRound("report_comment", `t.id as "id", t.question_key as "questionKey", t.body as "text"`, "t.question_key, t.id")} as "comments",
            ${ofRound("report_gap", `t.round_id || ':' || t.theme_key as "id", t.theme_key as "themeKey", t.self_mean as "selfMean", t.gap as "gap"`, "t.theme_key")} as "gaps",
            ${ofRound("report_talent", `t.round_id || ':' || t.talent_key as "id", t.talent_key as "talentKey", t.level as "level"`, "t.level, t.talent_key")} as "talents",
            ${ofRound("report_progress", `concat_ws(':', t.round_id, t.theme_key, t.unit_key) as "id", t.theme_key as "themeKey", t.unit_key as "unitKey", t.progress as "progress", t.earlier_round_id as "earlierRoundId"`, "t.theme_key, t.unit_key")} as "progress"
          from feedback.report p where p.organisation_id = v.organisation_id and p.round_id = r.id and p.is_opened) x) as "report"
    ) page
    where r.organisation_id = v.organisation_id and r.id = $2::uuid and r.owner_id = v.person_id) p on true`,
  },
  "talent-map": { root: "talentMap", text: TALENT_MAP_LIMIT },
};
