import { createHash } from "node:crypto";
import { SIGNED_IN_PER_ORGANISATION, idOf, tokenOf } from "./fill.js";
import { trustedRequest, type Scenario } from "./scenario.js";

/** One's own report of a round with eighty answers: figures of four groups, eighty comments, talents, gaps and the questionnaire. */
const QUERY = `query BenchFeedbackReport($id: ID!) {
  feedbackRound(id: $id) {
    id
    questionnaire { id definition }
    selfAssessment { id answers }
    report {
      id raterCount declinedCount
      units { id key kind memberKeys formKey raterCount position }
      scores { id subject subjectKey unitKey raterCount mean bandLow bandHigh spread spreadWord }
      comments { id questionKey text }
      gaps { id themeKey selfMean gap }
      talents { id talentKey level }
      progress { id themeKey unitKey progress earlierRoundId }
    }
  }
}`;
const QUERY_HASH = createHash("sha256").update(QUERY).digest("hex");

/** One of the signed-in opens their own report; one time in ten that of somebody else, which is as if it did not exist. */
export const feedbackReport: Scenario = {
  name: "feedback-report",
  query: QUERY,
  queryHash: QUERY_HASH,
  random(size, random) {
    const below = (n: number): number => 1 + Math.floor(random() * n);
    const organisation = below(size.organisations);
    const viewer = below(SIGNED_IN_PER_ORGANISATION);
    const owner = random() < 0.1 ? below(SIGNED_IN_PER_ORGANISATION) : viewer;
    const token = tokenOf(organisation, viewer);
    const id = idOf(`r${organisation}.${owner}`);
    return {
      ours: trustedRequest("BenchFeedbackReport", QUERY_HASH, { id }, token),
      limit: { method: "GET", path: `/feedback-report/${id}`, headers: { cookie: `eigenkleur=${token}` } },
    };
  },
  shown: (answer) =>
    (answer as { data: { feedbackRound: { report: { scores: unknown[] } } | null } }).data.feedbackRound?.report.scores.length ?? 0,
};
