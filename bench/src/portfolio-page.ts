import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { BenchRequest } from "./load.js";
import { SIGNED_IN_PER_ORGANISATION, idOf, tokenOf, type FillSize } from "./fill.js";

/** A colleague's portfolio with its talents, goals and steps: what most reads of the product are. */
export const QUERY = `query BenchPortfolioPage($ownerId: ID!) {
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

export const QUERY_HASH = createHash("sha256").update(QUERY).digest("hex");

export interface Visit {
  readonly token: string;
  readonly ownerId: string;
}

/** A visit at random: one of the signed-in looks at anybody of the same organisation, one time in ten at themselves. */
export function randomVisit(size: FillSize, random: () => number): Visit {
  const below = (n: number): number => 1 + Math.floor(random() * n);
  const organisation = below(size.organisations);
  const viewer = below(SIGNED_IN_PER_ORGANISATION);
  const owner = random() < 0.1 ? viewer : below(size.peoplePerOrganisation);
  return { token: tokenOf(organisation, viewer), ownerId: idOf(`p${organisation}.${owner}`) };
}

export function oursRequest({ token, ownerId }: Visit): BenchRequest {
  return {
    method: "POST",
    path: "/graphql",
    headers: { "content-type": "application/json", cookie: `eigenkleur=${token}` },
    body: JSON.stringify({
      operationName: "BenchPortfolioPage",
      variables: { ownerId },
      extensions: { persistedQuery: { version: 1, sha256Hash: QUERY_HASH } },
    }),
  };
}

export function limitRequest({ token, ownerId }: Visit): BenchRequest {
  return { method: "GET", path: `/portfolio-page/${ownerId}`, headers: { cookie: `eigenkleur=${token}` } };
}

/** Asks both servers the same and throws at the first answer that differs, so that nobody is measured doing less. */
export async function assertEqualAnswers(ours: string, limit: string, visits: readonly Visit[]): Promise<void> {
  let shownItems = 0;
  for (const visit of visits) {
    const [a, b] = await Promise.all([ask(ours, oursRequest(visit)), ask(limit, limitRequest(visit))]);
    if (!isDeepStrictEqual(a, b)) {
      throw new Error(`The answers differ for ${visit.ownerId}:\n${JSON.stringify(a)}\n${JSON.stringify(b)}`);
    }
    shownItems += (a as { data: { portfolio: { talents: unknown[] } } }).data.portfolio.talents.length;
  }
  if (shownItems === 0) throw new Error("No portfolio showed anything: the comparison proves nothing.");
}

async function ask(origin: string, request: BenchRequest): Promise<unknown> {
  const answer = await fetch(origin + request.path, {
    method: request.method,
    headers: request.headers,
    ...(request.body ? { body: request.body } : {}),
  });
  return answer.json();
}
