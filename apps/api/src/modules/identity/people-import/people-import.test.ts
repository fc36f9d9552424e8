import { describe, expect, it } from "@jest/globals";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Browser } from "../../../../test/testkit/browser.js";

import { HEADING, problemsOf, useImportDesk } from "../../../../test/identity/import-desk.js";

const desk = useImportDesk();
const { upload, find, settled, plan, act, carryOut, people } = desk;

describe("uploading a list of people", () => {
  it("is refused without a session, as no administrator, without a fresh sign-in, from another site and without our header", async () => {
    expect((await upload(HEADING, new Browser(desk.app))).status).toBe(401);
    const colleague = await desk.app.aPerson(desk.organisationId, "Col Lega");
    expect((await upload(HEADING, new Browser(desk.app, await desk.app.signIn(colleague, { isFresh: true })))).status).toBe(403);
    expect((await upload(HEADING, new Browser(desk.app, await desk.app.signIn(desk.admin)))).body).toMatchObject({
      error: { code: "STEP_UP_REQUIRED" },
    });
    expect((await upload(HEADING, desk.browser, { origin: "https://evil.example" })).status).toBe(403);
    expect((await upload(HEADING, desk.browser, { "x-eigenkleur": "" })).status).toBe(403);
    expect((await upload("")).status).toBe(400);
  });

  it("is refused over 50 MB without being kept", async () => {
    const answer = await upload(Buffer.alloc(50_000_001, "a")).catch((error: Error) => error);
    expect(answer instanceof Error || answer.status === 413).toBe(true);
  });

  it("cannot be seen or acted on by another organisation's administrator, nor by a colleague", async () => {
    const { id } = await plan(`${HEADING}1;Ada Bos;ada@z.nl;Oost;;\n`);
    const stranger = new Browser(
      desk.app,
      await desk.app.signIn(await desk.app.aPerson(await desk.app.anOrganisation(), "Vreemd", ["ADMIN"]), { isFresh: true }),
    );
    expect((await stranger.graphql(`{ peopleImport(id: "${id}") { id } }`)).data).toEqual({ peopleImport: null });
    for (const name of ["applyPeopleImport", "undoPeopleImport", "discardPeopleImport"]) {
      const extra = name === "applyPeopleImport" ? { acceptsGoodRows: true, deactivatesLeavers: true } : {};
      expect((await act(name, { id, ...extra }, stranger)).errors?.[0]?.extensions.code).toMatch(/CONFLICT|NOT_FOUND/);
      const colleague = new Browser(
        desk.app,
        await desk.app.signIn(await desk.app.aPerson(desk.organisationId, "Col Lega"), { isFresh: true }),
      );
      expect((await act(name, { id, ...extra }, colleague)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    }
    expect((await find(id))?.state).toBe("READY");
  });

  it.each([
    ["no key column", "Naam;Team\nAda;Oost\n", { failure: "NO_KEY_COLUMN", failureLine: 1 }],
    ["nothing in it", "\n\n", { failure: "EMPTY", failureLine: null }],
    ["broken quotes", `${HEADING}1;Ada;ada@z.nl;;;\n2;"Bea;b@z.nl;;;\n`, { failure: "QUOTES", failureLine: 3 }],
  ])("tells why it is unreadable: %s", async (_what, content, expected) => {
    expect(await plan(content)).toMatchObject({ state: "UNREADABLE", ...expected });
    expect(await people()).toEqual([]);
  });

  it("tells every problem with line and column, duplicates with both lines, and writes nothing", async () => {
    const found = await plan(
      `${HEADING}1;Ada Bos;ada@z.nl;Oost;;\n2;;bea@z.nl;Oost;;\n3;Cas;cas(at)z.nl;;;\n1;Dik;dik@z.nl;;;\n5;Eva;ADA@z.nl;;;\n6;Fem\u0007;f@z.nl;;;\n`,
    );
    expect(found).toMatchObject({ state: "READY", rowCount: 6, problemRowCount: 6, joinedCount: 0 });
    expect(problemsOf(found)).toEqual([
      { line: 2, column: 1, columnName: "Personeelsnummer", message: "duplicateStaffNumber", otherLine: 5 },
      { line: 2, column: 3, columnName: "E-mail", message: "duplicateEmail", otherLine: 6 },
      { line: 3, column: 2, columnName: "Naam", message: "required", otherLine: null },
      { line: 4, column: 3, columnName: "E-mail", message: "notAnAddress", otherLine: null },
      { line: 5, column: 1, columnName: "Personeelsnummer", message: "duplicateStaffNumber", otherLine: 2 },
      { line: 6, column: 3, columnName: "E-mail", message: "duplicateEmail", otherLine: 2 },
      { line: 7, column: 2, columnName: "Naam", message: "controlCharacter", otherLine: null },
    ]);
    expect(
      (await act("applyPeopleImport", { id: found.id, acceptsGoodRows: false, deactivatesLeavers: true })).errors?.[0]?.extensions.code,
    ).toBe("CONFLICT");
    expect(await people()).toEqual([]);
    const csv = await desk.browser.get(`/people-imports/problems.csv?id=${found.id}`);
    expect(String(csv.body)).toContain("6;3;E-mail;duplicateEmail;2");
  });

  it("keeps the file only until it was read", async () => {
    await plan(`${HEADING}1;Ada;ada@z.nl;;;\n`);
    await desk.app.jobsDone();
    expect(await readdir(join(desk.app.directory, "imports"))).toEqual([]);
  });
});

describe("carrying a list out", () => {
  it("makes people, teams and roles, and the same list again changes nothing", async () => {
    const list = `${HEADING}1;Ada Bos;ada@z.nl;Oost;De Linde;Verzorgende\n2;Bea Kok;bea@z.nl;oost;De Linde;Verzorgende\n`;
    expect(await carryOut(list)).toMatchObject({ state: "APPLIED", joinedCount: 2, leftCount: 0, canUndo: true });
    expect(await people()).toEqual(["1|Ada Bos|ada@z.nl|in|Oost", "2|Bea Kok|bea@z.nl|in|Oost"]);
    expect(await plan(list)).toMatchObject({ joinedCount: 0, changedCount: 0, movedCount: 0, unchangedCount: 2, leftCount: 0 });
  });

  it("says who joined, came back, moved, changed and left before it does anything", async () => {
    await carryOut(
      `${HEADING}1;Ada Bos;ada@z.nl;Oost;;\n2;Bea Kok;bea@z.nl;Oost;;\n3;Cas Dam;cas@z.nl;West;;\n4;Dik Erf;dik@z.nl;West;;\n`,
    );
    await carryOut(`${HEADING}1;Ada Bos;ada@z.nl;Oost;;\n2;Bea Kok;bea@z.nl;Oost;;\n3;Cas Dam;cas@z.nl;West;;\n`);
    const before = await people();
    expect(before[3]).toBe("4|Dik Erf|dik@z.nl|out|West");
    const found = await plan(
      `${HEADING}1;Ada Bos;ada@z.nl;West;;\n2;Bea de Kok;bea@z.nl;Oost;;\n4;Dik Erf;dik@z.nl;Noord;;\n5;Els Fries;els@z.nl;Noord;;\n`,
    );
    expect(found).toMatchObject({ joinedCount: 1, rejoinedCount: 1, movedCount: 1, changedCount: 1, unchangedCount: 0, leftCount: 1 });
    expect(await people()).toEqual(before);
    const changes = await desk.browser.graphql<{ peopleImport: { changes: { edges: { node: unknown }[] } } }>(
      `{ peopleImport(id: "${found.id}") { changes(action: MOVE) { edges { node { line fullName fields { field was becomes } } } } } }`,
    );
    expect(changes.data?.peopleImport.changes.edges[0]?.node).toEqual({
      line: 2,
      fullName: "Ada Bos",
      fields: [{ field: "team", was: "Oost", becomes: "West" }],
    });
    const leaving = await desk.browser.graphql<{ peopleImport: { changes: { edges: { node: unknown }[] } } }>(
      `{ peopleImport(id: "${found.id}") { changes(action: LEAVE) { edges { node { line fullName } } } } }`,
    );
    expect(leaving.data?.peopleImport.changes.edges).toEqual([{ node: { line: null, fullName: "Cas Dam" } }]);
    await act("applyPeopleImport", { id: found.id, acceptsGoodRows: false, deactivatesLeavers: true });
    await settled(found.id, "APPLIED");
    expect(await people()).toEqual([
      "1|Ada Bos|ada@z.nl|in|West",
      "2|Bea de Kok|bea@z.nl|in|Oost",
      "3|Cas Dam|cas@z.nl|out|West",
      "4|Dik Erf|dik@z.nl|in|Noord",
      "5|Els Fries|els@z.nl|in|Noord",
    ]);
  });

  it("goes on with the good rows when the administrator accepts them, and then nobody leaves", async () => {
    await carryOut(`${HEADING}1;Ada Bos;ada@z.nl;Oost;;\n2;Bea Kok;bea@z.nl;Oost;;\n`);
    const found = await carryOut(`${HEADING}1;Ada Bos;ada@z.nl;West;;\n;Bea Kok;bea(at)z.nl;Oost;;\n3;Cas Dam;cas@z.nl;West;;\n`, {
      acceptsGoodRows: true,
    });
    expect(found).toMatchObject({ state: "APPLIED", problemRowCount: 1 });
    expect(await people()).toEqual(["1|Ada Bos|ada@z.nl|in|West", "2|Bea Kok|bea@z.nl|in|Oost", "3|Cas Dam|cas@z.nl|in|West"]);
  });

  it("never deactivates an administrator, and nobody at all when leavers are kept", async () => {
    await carryOut(`${HEADING}1;Ada Bos;ada@z.nl;Oost;;\n`);
    await carryOut(`${HEADING}2;Bea Kok;bea@z.nl;Oost;;\n`, { deactivatesLeavers: false });
    expect(await people()).toEqual(["1|Ada Bos|ada@z.nl|in|Oost", "2|Bea Kok|bea@z.nl|in|Oost"]);
    const { rows } = await desk.app.admin.query("select is_active from identity.person where id = $1", [desk.admin.id]);
    expect(rows).toEqual([{ is_active: true }]);
  });

  it("does not change the address somebody signs in with at once: it waits a day and the old address is told", async () => {
    await carryOut(`${HEADING}1;Ada Bos;ada@z.nl;Oost;;\n`);
    await carryOut(`${HEADING}1;Ada Bos;aanvaller@evil.nl;Oost;;\n`);
    expect(await people()).toEqual(["1|Ada Bos|ada@z.nl|in|Oost"]);
    expect((await desk.app.mailTo("ada@z.nl")).subject).toContain("mailadres");
    const { rows } = await desk.app.admin.query<{ hours: number }>(
      "select round(extract(epoch from effective_at - now()) / 3600)::int as hours from identity.email_correction where organisation_id = $1",
      [desk.organisationId],
    );
    expect(rows).toEqual([{ hours: 24 }]);
  });

  it("does not take somebody's address for another staff number of the same list", async () => {
    await carryOut(`${HEADING}1;Ada Bos;ada@z.nl;;;\n2;Bea Kok;bea@z.nl;;;\n`);
    const found = await plan(`${HEADING}1;Ada Bos;bea@z.nl;;;\n2;Bea Kok;bea2@z.nl;;;\n`);
    expect(problemsOf(found).map(({ line, message }) => [line, message])).toEqual([[2, "emailOfSomebodyElse"]]);
    // A new number for a known address, while the old number is nowhere in the list, is the same person.
    expect(await plan(`${HEADING}71;Ada Bos;ada@z.nl;;;\n2;Bea Kok;bea@z.nl;;;\n`)).toMatchObject({
      changedCount: 1,
      joinedCount: 0,
      leftCount: 0,
      problemRowCount: 0,
    });
  });

  it("is void when another list took effect meanwhile", async () => {
    const old = await plan(`${HEADING}1;Ada Bos;ada@z.nl;Oost;;\n`);
    await carryOut(`${HEADING}1;Ada Bos;ada@z.nl;West;;\n2;Bea Kok;bea@z.nl;West;;\n`);
    await act("applyPeopleImport", { id: old.id, acceptsGoodRows: false, deactivatesLeavers: true });
    expect(await settled(old.id, "DISCARDED")).toMatchObject({ failure: "STALE" });
    expect(await people()).toEqual(["1|Ada Bos|ada@z.nl|in|West", "2|Bea Kok|bea@z.nl|in|West"]);
  });

  it("happens once, however often it is asked for, and leaves nothing behind of a try that broke", async () => {
    const { id } = await plan(`${HEADING}1;Ada Bos;ada@z.nl;Oost;;\n`);
    // The last statement of the transaction fails, as a crash would make it.
    await desk.app.admin.query(
      "create function identity.break() returns trigger language plpgsql as $f$ begin if new.state = 'APPLIED' then raise exception 'crash'; end if; return new; end $f$; create trigger breaks before update on identity.people_import for each row execute function identity.break()",
    );
    await act("applyPeopleImport", { id, acceptsGoodRows: false, deactivatesLeavers: true });
    await desk.app.until(
      async () =>
        (await desk.app.admin.query("select from graphile_worker._private_jobs where attempts > 0 and last_error is not null")).rowCount
          ? true
          : undefined,
      "the try that breaks",
    );
    expect(await people()).toEqual([]);
    expect((await find(id))?.state).toBe("APPLYING");
    await desk.app.admin.query("drop trigger breaks on identity.people_import; drop function identity.break");
    await Promise.all([1, 2, 3].map(() => act("applyPeopleImport", { id, acceptsGoodRows: false, deactivatesLeavers: true })));
    await settled(id, "APPLIED");
    await desk.app.admin.query("update graphile_worker._private_jobs set run_at = now()");
    await desk.app.jobsDone();
    expect(await people()).toEqual(["1|Ada Bos|ada@z.nl|in|Oost"]);
  });
});
