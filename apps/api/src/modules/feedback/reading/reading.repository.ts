import type { FeedbackGap } from "../gap.rules.js";
import { rows, type RoundTransaction } from "../round-transaction.js";

/** What of a report is shown to somebody: a sentence, or a theme with its figures. */
export interface SharedContent {
  readonly body: string | null;
  readonly themeName: unknown;
  readonly selfMean: number | null;
  readonly othersMean: number | null;
  readonly gap: FeedbackGap | null;
}

/** Writes of the owner beside an opened report; row-level security keeps all of it to that owner. */
export const readingRepository = {
  async isOpened(tx: RoundTransaction, roundId: string): Promise<boolean> {
    const found = await rows(
      tx,
      `select from feedback.round r join feedback.report p on p.organisation_id = r.organisation_id and p.round_id = r.id
       where r.organisation_id = $1 and r.id = $2 and r.owner_id = $3 and p.is_opened for update of r`,
      [tx.viewer.organisationId, roundId, tx.viewer.personId],
    );
    return found.length > 0;
  },

  async findComment(tx: RoundTransaction, roundId: string, commentId: string): Promise<string | null> {
    const found = await rows<{ body: string }>(
      tx,
      `select body from feedback.report_comment where organisation_id = $1 and round_id = $2 and id = $3`,
      [tx.viewer.organisationId, roundId, commentId],
    );
    return found[0]?.body ?? null;
  },

  /** The theme as the report shows it to its owner: no mean where a band stands. */
  async findTheme(tx: RoundTransaction, roundId: string, themeKey: string): Promise<SharedContent | null> {
    const found = await rows<SharedContent>(
      tx,
      `select null as body, theme->'name' as "themeName", g.self_mean as "selfMean", case when s.band_low is null then s.mean end as "othersMean", g.gap
       from feedback.round r
       join feedback.questionnaire q on q.organisation_id = r.organisation_id and q.id = r.questionnaire_id
       cross join lateral jsonb_array_elements(q.definition->'competencies') theme
       left join feedback.report_gap g on g.organisation_id = r.organisation_id and g.round_id = r.id and g.theme_key = theme->>'id'
       left join feedback.report_score s on s.organisation_id = r.organisation_id and s.round_id = r.id and s.subject = 'THEME' and s.subject_key = theme->>'id' and s.unit_key = 'others'
       where r.organisation_id = $1 and r.id = $2 and theme->>'id' = $3 and theme->'name' is not null`,
      [tx.viewer.organisationId, roundId, themeKey],
    );
    return found[0] ?? null;
  },

  async chooseSentence(tx: RoundTransaction, roundId: string, commentId: string): Promise<void> {
    await rows(
      tx,
      `with chosen as (insert into feedback.reading (organisation_id, round_id, chosen_comment_id) values ($1, $2, $3)
         on conflict (organisation_id, round_id) do update set chosen_comment_id = excluded.chosen_comment_id returning round_id) select round_id from chosen`,
      [tx.viewer.organisationId, roundId, commentId],
    );
  },

  /** @returns whether they were thanked by this call and not before */
  async markThanked(tx: RoundTransaction, roundId: string): Promise<boolean> {
    const marked = await rows(
      tx,
      `with marked as (insert into feedback.reading as reading (organisation_id, round_id, is_thanked) values ($1, $2, true)
         on conflict (organisation_id, round_id) do update set is_thanked = true where not reading.is_thanked returning reading.round_id) select round_id from marked`,
      [tx.viewer.organisationId, roundId],
    );
    return marked.length > 0;
  },

  async isColleague(tx: RoundTransaction, personId: string): Promise<boolean> {
    const found = await rows(tx, `select from identity.person where organisation_id = $1 and id = $2 and id <> $3 and is_active`, [
      tx.viewer.organisationId,
      personId,
      tx.viewer.personId,
    ]);
    return found.length > 0;
  },

  async share(tx: RoundTransaction, roundId: string, to: { personId: string; until: string }, content: SharedContent): Promise<void> {
    await rows(
      tx,
      `with shared as (insert into feedback.report_share (organisation_id, round_id, owner_id, person_id, shared_until, body, theme_name, self_mean, others_mean, gap)
         values ($1, $2, $3, $4, $5::date, $6, $7::jsonb, $8, $9, $10) returning id) select id from shared`,
      [
        tx.viewer.organisationId,
        roundId,
        tx.viewer.personId,
        to.personId,
        to.until,
        content.body,
        content.themeName === null ? null : JSON.stringify(content.themeName),
        content.selfMean,
        content.othersMean,
        content.gap,
      ],
    );
  },

  async stopSharing(tx: RoundTransaction, roundId: string, sharedPartId: string): Promise<void> {
    await rows(
      tx,
      `with gone as (delete from feedback.report_share where organisation_id = $1 and round_id = $2 and owner_id = $3 and id = $4 returning id) select id from gone`,
      [tx.viewer.organisationId, roundId, tx.viewer.personId, sharedPartId],
    );
  },

  async reportSentence(tx: RoundTransaction, report: { body: string; trustedPersonId: string; isOwnerNamed: boolean }): Promise<void> {
    await rows(
      tx,
      `with reported as (insert into feedback.reported_sentence (organisation_id, owner_id, trusted_person_id, body, is_owner_named)
         values ($1, $2, $3, $4, $5) returning id) select id from reported`,
      [tx.viewer.organisationId, tx.viewer.personId, report.trustedPersonId, report.body, report.isOwnerNamed],
    );
  },

  /** By either of the two; false when there is none that is theirs. */
  async closeSentence(tx: RoundTransaction, id: string): Promise<boolean> {
    const gone = await rows(
      tx,
      `with gone as (delete from feedback.reported_sentence where organisation_id = $1 and id = $2 and $3 in (owner_id, trusted_person_id) returning id) select id from gone`,
      [tx.viewer.organisationId, id, tx.viewer.personId],
    );
    return gone.length > 0;
  },
};
