/**
 * A released round of each signed-in person: 80 answers, four units (all others, three groups), 7 themes with 3 items, 80 comments,
 * 7 gaps, 9 talents. `$1` organisations, `$2` owners each, `$3` the questionnaire.
 */
const OF_ROUNDS = "generate_series(1, $1::int) o, generate_series(1, $2::int) p";
const ROUND = "md5('o' || o)::uuid, md5('r' || o || '.' || p)::uuid";
const UNITS = "unnest(array['others','colleague','team','chainPartner']) with ordinality u(key, place)";

export const REPORT_STEPS: readonly (readonly [string, string])[] = [
  [
    "questionnaires",
    `insert into feedback.questionnaire (organisation_id, id, key, version, definition, is_default)
     select md5('o' || o)::uuid, md5('q' || o)::uuid, $3::jsonb->>'id', $3::jsonb->>'version', $3::jsonb, true from generate_series(1, $1::int) o where $2::int > 0`,
  ],
  [
    "rounds",
    `insert into feedback.round (organisation_id, id, owner_id, questionnaire_id, tier, state, min_raters, max_raters, closes_on, opened_at, closes_at, raters_until)
     select ${ROUND}, md5('p' || o || '.' || p)::uuid, md5('q' || o)::uuid, 'SEPARATED', 'READABLE', 4, 100, '2026-03-31', '2026-03-01', '2026-03-31', '2026-03-15' from ${OF_ROUNDS} where $3::jsonb is not null`,
  ],
  [
    "own views",
    `insert into feedback.self_assessment (organisation_id, round_id, state, answers)
     select ${ROUND}, 'SUBMITTED', jsonb_build_object('v', 1, 'kind', 'answers', 'scores', to_jsonb(array_fill(4, array[21])), 'comments', '{}'::jsonb) from ${OF_ROUNDS} where $3::jsonb is not null`,
  ],
  [
    "reports",
    `insert into feedback.report (organisation_id, round_id, rater_count, declined_count, is_opened) select ${ROUND}, 80, 2, true from ${OF_ROUNDS} where $3::jsonb is not null`,
  ],
  [
    "units",
    `insert into feedback.report_unit (organisation_id, round_id, key, kind, member_keys, form_key, rater_count, position)
     select ${ROUND}, u.key, case u.key when 'others' then 'OTHERS' else 'SHOWN' end,
       case u.key when 'others' then array['colleague','team','chainPartner'] else array[u.key] end, 'full', case u.key when 'others' then 80 else 26 end, u.place - 1
     from ${OF_ROUNDS}, ${UNITS} where $3::jsonb is not null`,
  ],
  [
    "figures",
    `insert into feedback.report_score (organisation_id, round_id, subject, subject_key, unit_key, rater_count, mean, low, high, spread)
     select ${ROUND}, s.subject, s.key, u.key, case u.key when 'others' then 80 else 26 end, 3 + (s.place % 17) / 10.0, 2.9, 4.9, 0.8
     from ${OF_ROUNDS}, ${UNITS}, (
       select 'THEME' as subject, t.theme->>'id' as key, t.place from jsonb_array_elements($3::jsonb->'competencies') with ordinality t(theme, place)
       union all select 'ITEM', i.item->>'id', t.place * 5 + i.place from jsonb_array_elements($3::jsonb->'competencies') with ordinality t(theme, place),
         jsonb_array_elements(t.theme->'items') with ordinality i(item, place)) s`,
  ],
  [
    "comments",
    `insert into feedback.report_comment (organisation_id, id, round_id, question_key, body)
     select md5('o' || o)::uuid, md5('rc' || o || '.' || p || '.' || c)::uuid, md5('r' || o || '.' || p)::uuid,
       (array['open-best','open-more','open-wish'])[1 + c % 3], repeat('Je nam rust en stelde de vraag die niemand stelde. ', 2)
     from ${OF_ROUNDS}, generate_series(1, 80) c where $3::jsonb is not null`,
  ],
  [
    "gaps",
    `insert into feedback.report_gap (organisation_id, round_id, theme_key, self_mean, gap)
     select ${ROUND}, t.theme->>'id', 3.5, 'SAME_VIEW' from ${OF_ROUNDS}, jsonb_array_elements($3::jsonb->'competencies') t(theme)`,
  ],
  [
    "picked talents",
    `insert into feedback.report_talent (organisation_id, round_id, talent_key, level)
     select ${ROUND}, 'card-' || c, (array['OFTEN','SEVERAL','ONCE'])[1 + c % 3] from ${OF_ROUNDS}, generate_series(1, 9) c where $3::jsonb is not null`,
  ],
];
