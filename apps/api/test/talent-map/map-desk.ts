import { randomUUID } from "node:crypto";
import { Browser } from "../testkit/browser.js";
import type { GraphqlAnswer, TestApp, TestPerson } from "../testkit/test-app.js";

type Mode = "HR" | "WORKS_COUNCIL";

/** Arranges what the tests round the map need, and acts as its people do. */
export class MapDesk {
  constructor(
    readonly app: TestApp,
    readonly organisationId: string,
  ) {}

  async as(person: TestPerson, actingAs?: Mode): Promise<Browser> {
    return new Browser(this.app, await this.app.signIn(person, { isFresh: true, ...(actingAs ? { actingAs } : {}) }));
  }

  /** Ids of so many talents of one theme. */
  async aCatalogue(size: number): Promise<string[]> {
    const { rows: themes } = await this.app.admin.query<{ id: string }>(
      "insert into talents.theme (organisation_id, key, name_nl, name_en, colour, position) values ($1, 'contact', 'Contact', 'Contact', '#c2562d', 1) returning id",
      [this.organisationId],
    );
    const { rows } = await this.app.admin.query<{ id: string }>(
      `insert into talents.talent (organisation_id, theme_id, key, name_nl, name_en, definition_nl, definition_en, excess_nl, excess_en, position)
       select $1, $2, 'k' || n, 'n' || n, 'n' || n, '', '', '', '', n from generate_series(1, $3::int) n returning id`,
      [this.organisationId, themes[0]!.id, size],
    );
    return rows.map((row) => row.id);
  }

  async claim(person: TestPerson, talentId: string): Promise<void> {
    await this.app.admin.query("insert into talents.claim (organisation_id, owner_id, talent_id, position) values ($1, $2, $3, 1)", [
      person.organisationId,
      person.id,
      talentId,
    ]);
  }

  async consent(browser: Browser, purpose: "MAP" | "FOUND", talentIds: readonly string[] | null = null): Promise<void> {
    await act(
      browser,
      "giveConsent",
      "GiveConsentInput",
      { purpose, talentIds, textVersion: 1 },
      "... on ConsentSuccess { consents { id } }",
    );
  }
}

/** One mutation with an id of its own. */
export async function act<T = Record<string, unknown>>(
  browser: Browser,
  name: string,
  type: string,
  input: Record<string, unknown>,
  fields: string,
): Promise<GraphqlAnswer<Record<string, T>>> {
  return browser.graphql<Record<string, T>>(`mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, {
    input: { clientMutationId: randomUUID(), ...input },
  });
}

export const codeOf = (answer: GraphqlAnswer<unknown>): string | undefined => answer.errors?.[0]?.extensions.code;
