import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { bind, ident, join, nameLiteral, param, Param, render, Row, Sql, sql } from "./sql.js";

describe("the sql template", () => {
  it("refuses a bare string at run time, even when the types were cast away", () => {
    const evil = "'; drop table goals.goal; --";
    expect(() => sql`select ${evil as unknown as Sql}`).toThrow(TypeError);
    expect(() => sql`select ${5 as unknown as Sql}`).toThrow(TypeError);
    expect(() => sql`select ${null as unknown as Sql}`).toThrow(TypeError);
  });

  it("refuses an object that only looks like SQL", () => {
    const forged = { parts: ["drop table x"], type: "text) --", read: () => 1, alias: "a; --" };
    expect(() => sql`select ${forged as unknown as Sql}`).toThrow(TypeError);
    expect(() => new Sql(Symbol("make") as never, ["drop table x"])).toThrow(TypeError);
  });

  it("refuses an alias or a name with anything but letters, digits and underscores", () => {
    expect(() => new Row("a; drop")).toThrow(TypeError);
    expect(() => nameLiteral("a' or '1'='1")).toThrow(TypeError);
  });

  it("numbers parameters once, in order of first mention, with their type", () => {
    const id = param("x", "uuid");
    const { text, slots } = render(sql`select ${param(1, "int4")}, ${id} where id = ${id}`);
    expect(text).toBe("select $1::int4, $2::uuid where id = $2::uuid");
    expect(bind(slots)).toEqual([1, "x"]);
  });

  it("nests pieces and names columns of a row", () => {
    const row = new Row("_1");
    const inner = sql`${row}.owner_id = ${param("p", "uuid")}`;
    expect(render(sql`select 1 from ${ident("goals", "goal")} ${row} where ${join([inner, sql`true`], sql` and `)}`).text).toBe(
      'select 1 from "goals"."goal" _1 where _1.owner_id = $1::uuid and true',
    );
  });

  it("sends json values as text so that an array does not become a Postgres array", () => {
    expect(bind(render(sql`${param([1, 2], "jsonb")}`).slots)).toEqual(["[1,2]"]);
  });

  it("reads late parameters from the scope they are bound with", () => {
    const late = new Param("text", (scope) => (scope as { name: string }).name);
    expect(bind(render(sql`${late}`).slots, { name: "Ada" })).toEqual(["Ada"]);
  });

  it("keeps every identifier inside its quotes", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((name) => !name.includes("\0")),
        (name) => {
          const { text } = render(ident(name));
          expect(text.startsWith('"') && text.endsWith('"')).toBe(true);
          expect(text.slice(1, -1).replaceAll('""', "")).not.toContain('"');
          expect(text.slice(1, -1).replaceAll('""', '"')).toBe(name);
        },
      ),
    );
  });
});
