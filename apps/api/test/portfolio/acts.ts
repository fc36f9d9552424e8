import { randomUUID } from "node:crypto";
import type { GraphqlAnswer, TestApp } from "../testkit/test-app.js";

/** What people do with portfolios, as the client would send it. */
export class Acts {
  constructor(
    private readonly app: TestApp,
    readonly cookie: string | undefined,
  ) {}

  async mutate<T = Record<string, unknown>>(
    name: string,
    input: Record<string, unknown>,
    selection = "__typename",
  ): Promise<GraphqlAnswer<Record<string, T>>> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    return this.app.graphql(
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`,
      { input: { clientMutationId: randomUUID(), ...input } },
      this.cookie,
    );
  }

  async ask<T = Record<string, unknown>>(query: string, variables: Record<string, unknown> = {}): Promise<GraphqlAnswer<T>> {
    return this.app.graphql<T>(query, variables, this.cookie);
  }

  async write(kind: string, body: string, expectedVersion = 0): Promise<{ id: string; version: number }> {
    const answer = await this.mutate<{ text: { id: string; version: number } }>(
      "updateProfileText",
      { kind, body, expectedVersion },
      "__typename ... on UpdateProfileTextSuccess { text { id version } }",
    );
    return succeeded(answer, "updateProfileText").text;
  }

  async addTalent(ownName: string, note = ""): Promise<string> {
    return succeeded(await this.mutate<{ claim: { id: string } }>("addTalent", { ownName, note }, "claim { id }"), "addTalent").claim.id;
  }

  async createGoal(title: string, steps: readonly string[] = []): Promise<string> {
    const input = { title, steps: steps.map((intention) => ({ intention })) };
    return succeeded(await this.mutate<{ goal: { id: string } }>("createGoal", input, "goal { id }"), "createGoal").goal.id;
  }

  async share(
    kind: "PROFILE_TEXT" | "TALENT_CLAIM" | "GOAL",
    itemId: string,
    audience: "PRIVATE" | "CHOSEN" | "ORGANISATION",
    personIds: readonly string[] = [],
  ): Promise<void> {
    succeeded(await this.mutate("shareItem", { kind, itemId, audience, personIds }), "shareItem");
  }

  /** Ids of everything of an owner that this person can see. */
  async seenOf(ownerId: string): Promise<string[]> {
    const answer = await this.ask<{ portfolio: Seen | null }>(`query ($id: ID!) { portfolio(ownerId: $id) { ${SEEN} } }`, { id: ownerId });
    return idsIn(succeeded(answer, "portfolio"));
  }
}

export const SEEN = "headlineText { id } texts { id } talents { id } goals { id }";

export interface Seen {
  readonly headlineText: { readonly id: string } | null;
  readonly texts: readonly { readonly id: string }[];
  readonly talents: readonly { readonly id: string }[];
  readonly goals: readonly { readonly id: string }[];
}

export function idsIn(seen: Seen | null): string[] {
  if (!seen) return [];
  return [...(seen.headlineText ? [seen.headlineText] : []), ...seen.texts, ...seen.talents, ...seen.goals]
    .map((item) => item.id)
    .toSorted();
}

export function succeeded<T extends object, K extends keyof T & string>(answer: GraphqlAnswer<T>, key: K): T[K] {
  if (answer.errors || !answer.data) throw new Error(`${key} failed: ${JSON.stringify(answer.errors ?? answer)}`);
  return answer.data[key];
}

export function codeOf(answer: GraphqlAnswer<object>): string | undefined {
  return answer.errors?.[0]?.extensions.code;
}
