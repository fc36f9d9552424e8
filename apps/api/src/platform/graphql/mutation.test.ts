import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { TestApp, type TestPerson } from "../../../test/testkit/test-app.js";
import { notSignedIn } from "../errors/app-error.js";
import { writeContext, type RequestContext, type Viewer } from "./context.js";
import { AnswerUnchanged, runMutation } from "./mutation.js";

describe("a mutation", () => {
  let app: TestApp;
  let ada: TestPerson;
  beforeAll(async () => {
    app = await TestApp.start({ ROLE: "api" });
    ada = await app.aPerson(await app.anOrganisation(), "Ada");
    await app.admin.query("create table platform.probe (organisation_id uuid, note text); grant all on platform.probe to ek_api");
  });
  afterAll(() => app.stop());

  function contextOf(person: TestPerson | null): RequestContext {
    const viewer: Viewer | null = person && {
      organisationId: person.organisationId,
      personId: person.id,
      roles: ["EMPLOYEE"],
      sessionId: randomUUID(),
      isFresh: false,
      language: "NL",
    };
    return {
      requestId: "r",
      log: app.running.platform.log,
      sessionTokenHash: null,
      findViewer: async () => viewer,
      getViewer: async () => viewer ?? Promise.reject(notSignedIn()),
    };
  }

  const note = (input: Record<string, unknown>, context = contextOf(ada)) =>
    runMutation(app.running.dataSource, context, { name: "note", input }, async () => {
      await writeContext().manager.query("insert into platform.probe values ($1, $2)", [ada.organisationId, input["text"]]);
      return { id: randomUUID() };
    });
  const count = async (text: string): Promise<number> =>
    Number((await app.admin.query("select count(*) from platform.probe where note = $1", [text])).rows[0].count);

  it("refuses somebody who is not signed in", async () => {
    await expect(note({ clientMutationId: randomUUID(), text: "a" }, contextOf(null))).rejects.toMatchObject({ code: "NOT_SIGNED_IN" });
  });

  it.each([undefined, "", "not-a-uuid"])("refuses %j as its id and does nothing", async (clientMutationId) => {
    await expect(note({ clientMutationId, text: "b" })).rejects.toMatchObject({ code: "INVALID_INPUT" });
    expect(await count("b")).toBe(0);
  });

  it("refuses an id that was used for other input", async () => {
    const clientMutationId = randomUUID();
    await note({ clientMutationId, text: "c" });
    await expect(note({ clientMutationId, text: "c2" })).rejects.toMatchObject({ code: "INVALID_INPUT" });
    expect(await count("c2")).toBe(0);
  });

  it("answers a retry with the first result and does the work once", async () => {
    const input = { clientMutationId: randomUUID(), text: "d" };
    const first = await note(input);
    expect(await note({ text: "d", clientMutationId: input.clientMutationId })).toEqual(first);
    expect(await count("d")).toBe(1);
  });

  it("does the work once when twenty tries arrive together", async () => {
    const input = { clientMutationId: randomUUID(), text: "e" };
    const results = await Promise.all(Array.from({ length: 20 }, () => note(input)));
    expect(new Set(results.map((result) => result.id)).size).toBe(1);
    expect(await count("e")).toBe(1);
  });

  it("leaves nothing of a failure, so that the same id may be tried again", async () => {
    const input = { clientMutationId: randomUUID(), text: "f" };
    const failing = runMutation(app.running.dataSource, contextOf(ada), { name: "note", input }, async () => {
      await writeContext().manager.query("insert into platform.probe values ($1, 'f')", [ada.organisationId]);
      throw new Error("crash");
    });
    await expect(failing).rejects.toThrow("crash");
    expect(await count("f")).toBe(0);
    await note(input);
    expect(await count("f")).toBe(1);
  });

  it("stores nothing of an answer that changed nothing, and judges a retry anew", async () => {
    const input = { clientMutationId: randomUUID(), text: "g" };
    const refusing = runMutation(app.running.dataSource, contextOf(ada), { name: "note", input }, async () => {
      await writeContext().manager.query("insert into platform.probe values ($1, 'g')", [ada.organisationId]);
      throw new AnswerUnchanged({ theirs: "what the other tab wrote" });
    });
    expect(await refusing).toEqual({ theirs: "what the other tab wrote" });
    expect(await count("g")).toBe(0);
    expect(
      (await app.admin.query("select from platform.mutation_result where client_mutation_id = $1", [input.clientMutationId])).rowCount,
    ).toBe(0);
    await note(input);
    expect(await count("g")).toBe(1);
  });
});
