import { createHash } from "node:crypto";
import { SIGNED_IN_PER_ORGANISATION, idOf, tokenOf } from "./fill.js";
import { trustedRequest, type Scenario } from "./scenario.js";

/** A colleague's portfolio with its talents, goals and steps: what most reads of the product are. */
const QUERY = `query BenchPortfolioPage($ownerId: ID!) {
  portfolio(ownerId: $ownerId) {
    id
    isOwn
    headline
    owner { id fullName }
    texts { id kind body version }
    talents { id note talent { id nameNl theme { id colour } } }
    goals { id title why state steps { id intention state whatWorks whatDoesNot whatNext } }
  }
}`;

const QUERY_HASH = createHash("sha256").update(QUERY).digest("hex");

/** A visit at random: one of the signed-in looks at anybody of the same organisation, one time in ten at themselves. */
export const portfolioPage: Scenario = {
  name: "portfolio-page",
  query: QUERY,
  queryHash: QUERY_HASH,
  random(size, random) {
    const below = (n: number): number => 1 + Math.floor(random() * n);
    const organisation = below(size.organisations);
    const viewer = below(SIGNED_IN_PER_ORGANISATION);
    const owner = random() < 0.1 ? viewer : below(size.peoplePerOrganisation);
    const token = tokenOf(organisation, viewer);
    const ownerId = idOf(`p${organisation}.${owner}`);
    return {
      ours: trustedRequest("BenchPortfolioPage", QUERY_HASH, { ownerId }, token),
      limit: { method: "GET", path: `/portfolio-page/${ownerId}`, headers: { cookie: `eigenkleur=${token}` } },
    };
  },
  shown: (answer) => (answer as { data: { portfolio: { talents: unknown[] } } }).data.portfolio.talents.length,
};
