import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach } from "@jest/globals";
import { Browser } from "../testkit/browser.js";
import { TestApp, type TestPerson } from "../testkit/test-app.js";

export interface Import {
  id: string;
  state: string;
  failure: string | null;
  failureLine: number | null;
  rowCount: number;
  problemRowCount: number;
  joinedCount: number;
  rejoinedCount: number;
  movedCount: number;
  changedCount: number;
  unchangedCount: number;
  leftCount: number;
  canUndo: boolean;
  problems: { edges: { node: { line: number; column: number; columnName: string; message: string; otherLine: number | null } }[] };
}

const FIELDS = `id state failure failureLine progress rowCount problemRowCount joinedCount rejoinedCount movedCount changedCount unchangedCount leftCount canUndo
  problems(first: 50) { edges { node { line column columnName message otherLine } } }`;
const SETTLED = ["READY", "UNREADABLE", "APPLIED", "UNDONE", "DISCARDED"];
export const HEADING = "Personeelsnummer;Naam;E-mail;Team;Locatie;Functie\n";

export const problemsOf = (found: Import) => found.problems.edges.map(({ node }) => node);

/** An organisation with an administrator at a signed-in browser, new for each test, and what is done there with lists of people. */
export function useImportDesk() {
  let app: TestApp;
  let organisationId: string;
  let admin: TestPerson;
  let browser: Browser;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    organisationId = await app.anOrganisation(`Zorgnet ${randomUUID()}`);
    admin = await app.aPerson(organisationId, "Beheer Der", ["EMPLOYEE", "ADMIN"]);
    browser = new Browser(app, await app.signIn(admin, { isFresh: true }));
  });

  const upload = (content: string | Buffer, from = browser, headers: Record<string, string> = {}) =>
    from.send("/people-imports", {
      method: "POST",
      headers: {
        "content-type": "text/csv",
        "x-eigenkleur": "people-import",
        origin: app.origin,
        "sec-fetch-site": "same-origin",
        ...headers,
      },
      body: content as NonNullable<RequestInit["body"]>,
    });

  const find = async (id: string) =>
    (await browser.graphql<{ peopleImport: Import | null }>(`query ($id: ID!) { peopleImport(id: $id) { ${FIELDS} } }`, { id })).data
      ?.peopleImport ?? null;
  const settled = (id: string, ...states: string[]) =>
    app.until(async () => {
      const found = await find(id);
      return found && (states.length > 0 ? states : SETTLED).includes(found.state) ? found : undefined;
    }, `import to be ${states.join()}`);
  async function plan(content: string | Buffer): Promise<Import> {
    const answer = await upload(content);
    if (answer.status !== 201) throw new Error(`upload: ${answer.status}`);
    return settled((answer.body as { id: string }).id);
  }
  const act = (name: string, input: Record<string, unknown>, from = browser) =>
    from.graphql<Record<string, { peopleImport: Import }>>(
      `mutation ($input: ${name.startsWith("apply") ? "Apply" : ""}PeopleImportInput!) { ${name}(input: $input) { peopleImport { id state } } }`,
      { input: { clientMutationId: randomUUID(), ...input } },
    );
  async function carryOut(content: string | Buffer, choice: Record<string, boolean> = {}): Promise<Import> {
    const { id } = await plan(content);
    const answer = await act("applyPeopleImport", { id, acceptsGoodRows: false, deactivatesLeavers: true, ...choice });
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return settled(id, "APPLIED", "DISCARDED");
  }

  /** Everybody but the administrator, as text, with the team they are in. */
  async function people(): Promise<string[]> {
    const { rows } = await app.admin.query<{ line: string }>(
      `select concat_ws('|', p.staff_number, p.full_name, p.email, case when p.is_active then 'in' else 'out' end, u.name) as line from identity.person p
       left join identity.placement pl on pl.person_id = p.id and pl.kind = 'TEAM' and pl.ended_on is null left join identity.frame_unit u on u.id = pl.unit_id
       where p.organisation_id = $1 and p.id <> $2 order by p.staff_number, p.full_name`,
      [organisationId, admin.id],
    );
    return rows.map((row) => row.line);
  }

  return {
    upload,
    find,
    settled,
    plan,
    act,
    carryOut,
    people,
    get app() {
      return app;
    },
    get organisationId() {
      return organisationId;
    },
    get admin() {
      return admin;
    },
    get browser() {
      return browser;
    },
  };
}
