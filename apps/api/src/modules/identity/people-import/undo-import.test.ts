import { describe, expect, it } from "@jest/globals";
import { HEADING, useImportDesk } from "../../../../test/identity/import-desk.js";

const desk = useImportDesk();
const { find, settled, plan, act, carryOut, people } = desk;

describe("undoing the last list", () => {
  const FIRST = `${HEADING}1;Ada Bos;ada@z.nl;Oost;;\n2;Bea Kok;bea@z.nl;Oost;;\n`;
  const SECOND = `${HEADING}1;Ada de Bos;ada@z.nl;West;;\n3;Cas Dam;cas@z.nl;West;;\n`;
  const undo = (id: string) => act("undoPeopleImport", { id });

  it("is refused for an earlier one, and for one that did not take effect", async () => {
    const first = await carryOut(FIRST);
    await carryOut(SECOND);
    expect((await undo(first.id)).errors?.[0]?.extensions.code).toBe("CONFLICT");
    expect((await undo((await plan(SECOND)).id)).errors?.[0]?.extensions.code).toBe("CONFLICT");
  });

  it("is not done when somebody it touched was changed since", async () => {
    const { id } = await carryOut(FIRST);
    await desk.app.admin.query("update identity.person set full_name = 'Ada Nieuw' where organisation_id = $1 and staff_number = '1'", [
      desk.organisationId,
    ]);
    await undo(id);
    expect(
      await desk.app.until(async () => {
        const found = await find(id);
        return found?.failure ? found : undefined;
      }, "the refusal"),
    ).toMatchObject({ state: "APPLIED", failure: "TOUCHED" });
    expect(await people()).toEqual(["1|Ada Nieuw|ada@z.nl|in|Oost", "2|Bea Kok|bea@z.nl|in|Oost"]);
  });

  it("puts back names, places and who was active; who joined by it is deactivated; the list may be carried out anew", async () => {
    await carryOut(FIRST);
    const before = await people();
    const { id } = await carryOut(SECOND);
    expect(await people()).toEqual(["1|Ada de Bos|ada@z.nl|in|West", "2|Bea Kok|bea@z.nl|out|Oost", "3|Cas Dam|cas@z.nl|in|West"]);
    await undo(id);
    await settled(id, "UNDONE");
    expect(await people()).toEqual([...before, "3|Cas Dam|cas@z.nl|out"]);
    await carryOut(SECOND);
    expect(await people()).toEqual(["1|Ada de Bos|ada@z.nl|in|West", "2|Bea Kok|bea@z.nl|out|Oost", "3|Cas Dam|cas@z.nl|in|West"]);
  });
});
