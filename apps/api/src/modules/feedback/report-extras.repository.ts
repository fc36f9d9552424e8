import type { PoolClient } from "pg";
import type { Questionnaire } from "@eigenkleur/shared";
import { compareRounds, PROGRESS_MONTHS, summariesOf } from "./progress.rules.js";
import type { ThemeProgress, ThemeSummary } from "./progress.rules.js";
import type { ReleasedReport, ReleasedTalent } from "./released-report.js";

interface EarlierRound {
  readonly roundId: string;
  readonly summaries: readonly ThemeSummary[];
}

/** What a release writes beside the figures: talents, what is kept for later, and progress; as ek_release in the release's transaction. */
export class ReportExtrasRepository {
  constructor(
    private readonly client: PoolClient,
    private readonly organisationId: string,
    private readonly roundId: string,
  ) {}

  /** Writes talents and what is kept, and how the themes stand beside an earlier round. */
  async write(report: ReleasedReport, questionnaire: Questionnaire): Promise<void> {
    const summaries = summariesOf(report, questionnaire);
    await this.insertTalents(report.talents);
    const earlier = await this.findEarlier(questionnaire.id);
    await this.insertSummaries(questionnaire.id, summaries);
    if (earlier) await this.insertProgress(earlier.roundId, compareRounds(earlier.summaries, summaries));
  }

  private async insertTalents(talents: readonly ReleasedTalent[]): Promise<void> {
    await this.insert(
      `insert into feedback.report_talent (organisation_id, round_id, talent_key, level)
       select $1, $2, t->>'talentId', t->>'level' from jsonb_array_elements($3::jsonb) t`,
      talents,
    );
  }

  /** Keeps mean, standard deviation and number of each shown group. */
  private async insertSummaries(questionnaireKey: string, summaries: readonly ThemeSummary[]): Promise<void> {
    await this.insert(
      `insert into feedback.theme_summary (organisation_id, round_id, owner_id, questionnaire_key, theme_key, unit_key, member_keys, item_keys, scale_min, scale_max, rater_count, mean, sd)
       select $1, $2, (select r.owner_id from feedback.round r where r.organisation_id = $1 and r.id = $2), $4, s->>'themeId', s->>'unitId',
         array(select jsonb_array_elements_text(s->'memberIds')), array(select jsonb_array_elements_text(s->'itemIds')),
         (s->>'scaleMin')::int, (s->>'scaleMax')::int, (s->>'n')::int, (s->>'mean')::float8, (s->>'sd')::float8
       from jsonb_array_elements($3::jsonb) s`,
      summaries,
      questionnaireKey,
    );
  }

  /** The owner's last round with this questionnaire that lies far enough back; null when there is none. */
  private async findEarlier(questionnaireKey: string): Promise<EarlierRound | null> {
    const { rows } = await this.client.query<EarlierRound>(
      `select s.round_id as "roundId", jsonb_agg(jsonb_build_object('themeId', s.theme_key, 'unitId', s.unit_key, 'memberIds', s.member_keys, 'itemIds', s.item_keys,
         'scaleMin', s.scale_min, 'scaleMax', s.scale_max, 'n', s.rater_count, 'mean', s.mean, 'sd', s.sd)) as summaries
       from feedback.theme_summary s
       where s.organisation_id = $1 and s.round_id <> $2 and s.questionnaire_key = $3 and s.released_on <= current_date - make_interval(months => $4)
         and s.owner_id = (select r.owner_id from feedback.round r where r.organisation_id = $1 and r.id = $2)
       group by s.round_id, s.released_on order by s.released_on desc, s.round_id limit 1`,
      [this.organisationId, this.roundId, questionnaireKey, PROGRESS_MONTHS],
    );
    return rows[0] ?? null;
  }

  private async insertProgress(earlierRoundId: string, progress: readonly ThemeProgress[]): Promise<void> {
    await this.insert(
      `insert into feedback.report_progress (organisation_id, round_id, earlier_round_id, theme_key, unit_key, progress)
       select $1, $2, $4::uuid, p->>'themeId', p->>'unitId', p->>'progress' from jsonb_array_elements($3::jsonb) p`,
      progress,
      earlierRoundId,
    );
  }

  private async insert(text: string, list: readonly object[], ...more: string[]): Promise<void> {
    if (list.length > 0) await this.client.query(text, [this.organisationId, this.roundId, JSON.stringify(list), ...more]);
  }
}
