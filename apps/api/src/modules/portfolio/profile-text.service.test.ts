import { beforeEach, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { runWithWriteContext, type Role } from "../../platform/graphql/context.js";
import { AnswerUnchanged } from "../../platform/graphql/mutation.js";
import type { EditConflict } from "./edit-conflict.js";
import { ProfileTextsInMemory } from "./profile-text.fake.js";
import { ProfileTextService } from "./profile-text.service.js";

let texts: ProfileTextsInMemory;
let service: ProfileTextService;
beforeEach(() => {
  texts = new ProfileTextsInMemory();
  service = new ProfileTextService(texts);
});

function save(body: string, expectedVersion: number, roles: readonly Role[] = ["EMPLOYEE"]) {
  const viewer = { organisationId: "o", personId: "ada", roles, sessionId: "s", isFresh: false, language: "NL" as const };
  return runWithWriteContext({ viewer, manager: {} as never, requestId: "r" }, () =>
    service.update({ kind: "FOCUS", body, expectedVersion }),
  );
}
/** The two texts of a conflict, or what was saved. */
const outcome = async (attempt: Promise<unknown>) =>
  attempt.catch((error: unknown) => {
    if (!(error instanceof AnswerUnchanged)) throw error;
    return error.answer as EditConflict;
  });
const stored = () => texts.stored.get("FOCUS");
const otherTabWrites = (body: string, version: number) => {
  texts.meanwhile = () => texts.stored.set("FOCUS", { id: "FOCUS", body, version });
};

describe("saving a text while another tab saves it in the same moment", () => {
  it("is refused to somebody who acts in another role, and to a mode that has ended", async () => {
    for (const roles of [["HR"], ["WORKS_COUNCIL"], []] as const satisfies readonly Role[][]) {
      await expect(save("x", 0, roles)).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    expect(texts.stored.size).toBe(0);
  });

  it("answers both texts when the other began it between reading and writing", async () => {
    otherTabWrites("van de ander", 1);
    expect(await outcome(save("van mij", 0))).toEqual({
      currentVersion: 1,
      texts: [{ field: "body", yours: "van mij", theirs: "van de ander" }],
    });
    expect(stored()?.body).toBe("van de ander");
  });

  it("answers both texts when the other overwrote it between reading and writing", async () => {
    await save("begin", 0);
    otherTabWrites("van de ander", 2);
    expect(await outcome(save("van mij", 1))).toMatchObject({ currentVersion: 2 });
    expect(stored()?.body).toBe("van de ander");
    expect(texts.kept).toEqual([]);
  });

  it("is fine when the other wrote the very same", async () => {
    otherTabWrites("precies dit", 1);
    expect(await outcome(save("precies dit", 0))).toEqual({ textId: "FOCUS" });
  });

  it("does not begin anew what was there in a version that is gone", async () => {
    await expect(save("x", 3)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("keeps what loses half of itself, however soon after the last", async () => {
    await save("een lange tekst over mijn werk", 0);
    texts.minutes = 1;
    await save("een", 1);
    expect(texts.kept.map(({ body }) => body)).toEqual(["een lange tekst over mijn werk"]);
  });

  it("never writes over a text that the tab has not seen, whatever two tabs do in whatever order", async () => {
    const step = fc.record({ tab: fc.constantFrom(0, 1), body: fc.constantFrom("a", "b", "c", "d"), reloads: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        texts = new ProfileTextsInMemory();
        service = new ProfileTextService(texts);
        const seen = [0, 0];
        for (const { tab, body, reloads } of steps) {
          if (reloads) seen[tab] = stored()?.version ?? 0;
          const before = stored();
          const answer = await outcome(save(body, seen[tab] ?? 0));
          const isStale = (before?.version ?? 0) !== seen[tab];
          if (isStale && before?.body !== body) {
            expect(answer).toMatchObject({ currentVersion: before?.version });
            expect(stored()).toEqual(before);
          } else {
            expect(stored()?.body).toBe(body);
            seen[tab] = stored()?.version ?? 0;
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
