import { OwnerClient } from "./owner-client.js";
import { until } from "./until.js";

export interface ListedPerson {
  readonly fullName: string;
  readonly email: string;
}

interface PeoplePage {
  readonly people: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly fullName: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** Imports people as an administrator does: uploads a list, waits for the dry run, carries it out. */
export async function importPeople(origin: string, adminCookie: string, list: readonly ListedPerson[]): Promise<void> {
  const admin = new OwnerClient(origin, adminCookie);
  const csv = `Naam;E-mail\r\n${list.map(({ fullName, email }) => `${fullName};${email}\r\n`).join("")}`;
  const response = await fetch(`${origin}/people-imports`, {
    method: "POST",
    headers: { "content-type": "text/csv", "x-eigenkleur": "people-import", cookie: adminCookie },
    body: csv,
  });
  if (response.status !== 201) throw new Error(`The list of people was refused (${response.status}).`);
  const { id } = (await response.json()) as { id: string };
  const settled = (states: readonly string[]) =>
    until(async () => {
      const { peopleImport } = await admin.ask<{ peopleImport: { state: string; joinedCount: number; problemRowCount: number } }>(
        "query ($id: ID!) { peopleImport(id: $id) { state joinedCount problemRowCount } }",
        { id },
      );
      return states.includes(peopleImport.state) ? peopleImport : undefined;
    }, "the list of people");
  const plan = await settled(["READY", "UNREADABLE"]);
  if (plan.state !== "READY" || plan.joinedCount !== list.length || plan.problemRowCount > 0)
    throw new Error(`The dry run of the list is not what was expected: ${JSON.stringify(plan)}`);
  await admin.call(
    "applyPeopleImport",
    "ApplyPeopleImportInput",
    { id, acceptsGoodRows: false, deactivatesLeavers: false },
    "peopleImport { id }",
  );
  await settled(["APPLIED"]);
}

/** The ids of all colleagues, by name. */
export async function listPeople(origin: string, cookie: string): Promise<Map<string, string>> {
  const client = new OwnerClient(origin, cookie);
  const ids = new Map<string, string>();
  for (let after: string | null = null; ;) {
    const { people }: PeoplePage = await client.ask<PeoplePage>(
      "query ($after: String) { people(first: 100, after: $after) { edges { node { id fullName } } pageInfo { hasNextPage endCursor } } }",
      { after },
    );
    for (const { node } of people.edges) ids.set(node.fullName, node.id);
    if (!people.pageInfo.hasNextPage) return ids;
    after = people.pageInfo.endCursor;
  }
}
