import type { Client } from "pg";
import type { LeaderRound } from "./leadership-run.js";

/** The means as the release stored them: also where the API shows a band, because all raters agreed. */
export async function storedMeans(admin: Client, rounds: readonly LeaderRound[]): Promise<Map<number, Map<string, number>>> {
  const { rows } = await admin.query<{ roundId: string; item: string; mean: number }>(
    `select round_id as "roundId", subject_key as item, mean from feedback.report_score where subject = 'ITEM' and unit_key = 'others' and round_id = any($1)`,
    [rounds.map((round) => round.roundId)],
  );
  const leaderOf = new Map(rounds.map((round) => [round.roundId, round.leader]));
  const means = new Map<number, Map<string, number>>();
  for (const { roundId, item, mean } of rows) {
    const leader = leaderOf.get(roundId) ?? Number.NaN;
    means.set(leader, (means.get(leader) ?? new Map<string, number>()).set(item, mean));
  }
  return means;
}
