import { readFile } from "node:fs/promises";
import type { Pool, PoolClient } from "pg";
import { withTenant } from "../../platform/db/tenant.js";
import type { Demonstration } from "../../platform/module.js";
import type { TextKind } from "./profile-text.rules.js";

const SEED = new URL("../../../seed/demonstration-portfolios.json", import.meta.url);

/** The made-up portfolios, by a person's short name. Each module reads its own part. */
export async function readDemonstrationPortfolios<Part extends string, Content>(
  part: Part,
): Promise<ReadonlyMap<string, readonly Content[]>> {
  const people = JSON.parse(await readFile(SEED, "utf8")) as Record<string, Record<Part, readonly Content[]>>;
  return new Map(Object.entries(people).map(([short, portfolio]) => [short, portfolio[part]]));
}

/** Does something for each made-up person, as that person: row-level security holds here as everywhere. */
export async function forEachOwner<Content>(
  pool: Pool,
  { organisationId, people }: Demonstration,
  portfolios: ReadonlyMap<string, readonly Content[]>,
  furnish: (client: PoolClient, personId: string, content: Content, position: number) => Promise<void>,
): Promise<void> {
  for (const [short, contents] of portfolios) {
    const personId = people.get(short);
    if (personId === undefined) continue;
    await withTenant(pool, { organisationId, personId }, async (client) => {
      for (const [index, content] of contents.entries()) await furnish(client, personId, content, index + 1);
    });
  }
}

interface DemonstrationText {
  readonly kind: TextKind;
  readonly body: string;
  readonly isShared: boolean;
}

/** Gives some made-up people their short texts. */
export async function giveDemonstrationTexts(pool: Pool, demonstration: Demonstration): Promise<void> {
  const { organisationId } = demonstration;
  const texts = await readDemonstrationPortfolios<"texts", DemonstrationText>("texts");
  await forEachOwner(pool, demonstration, texts, async (client, personId, text) => {
    await client.query(
      "insert into portfolio.profile_text (organisation_id, owner_id, kind, body, audience) values ($1, $2, $3, $4, $5) on conflict on constraint profile_text_once do nothing",
      [organisationId, personId, text.kind, text.body, text.isShared ? "ORGANISATION" : "PRIVATE"],
    );
  });
}
