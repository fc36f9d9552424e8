import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { isEmail, refuseRaters, type AskingRules, type RaterCandidate } from "./raters.rules.js";

const GROUPS = [
  { key: "colleague", isExternal: false, isAttributable: false },
  { key: "client", isExternal: true, isAttributable: false },
  { key: "lead", isExternal: false, isAttributable: true },
];
const ada = { id: "ada", email: "Ada@Example.org" };
const bob = { id: "bob", email: "bob@example.org" };
const eva = { id: "eva", email: null };

const rules = (more: Partial<AskingRules> = {}): AskingRules => ({
  owner: ada,
  groups: GROUPS,
  colleagues: [ada, bob, eva],
  asked: [],
  busy: [],
  ...more,
});
const person = (personId: string, groupKey = "colleague"): RaterCandidate => ({ groupKey, personId, email: null });
const address = (email: string, groupKey = "client"): RaterCandidate => ({ groupKey, personId: null, email });
const reasons = (candidates: readonly RaterCandidate[], more?: Partial<AskingRules>): string[] =>
  refuseRaters(candidates, rules(more)).map(({ index, reason }) => `${index} ${reason}`);

describe("asking somebody", () => {
  it("is refused for oneself, by name and by address in whatever letters", () => {
    expect(reasons([person("ada"), address(" ADA@example.ORG ")])).toEqual(["0 IS_OWNER", "1 IS_OWNER"]);
  });

  it("is refused for a colleague who takes no more requests now", () => {
    expect(reasons([person("bob")], { busy: ["bob"] })).toEqual(["0 HAS_MUCH_ON_PLATE"]);
    expect(reasons([person("bob")], { busy: ["eva"] })).toEqual([]);
  });

  it("is refused a second time, also when the address is a colleague's or was asked before", () => {
    expect(reasons([person("bob"), person("bob", "lead"), address("BOB@example.org")])).toEqual(["1 ALREADY_ASKED", "2 ALREADY_ASKED"]);
    expect(reasons([person("bob")], { asked: [{ personId: null, email: "Bob@Example.org" }] })).toEqual(["0 ALREADY_ASKED"]);
    expect(reasons([address("x@example.net"), address("X@example.net")])).toEqual(["1 ALREADY_ASKED"]);
  });

  it("is refused for somebody who is no colleague, a colleague without an address, and a group that is not there", () => {
    expect(reasons([person("zoe"), person("eva"), person("bob", "self")])).toEqual(["0 UNKNOWN_PERSON", "1 NO_EMAIL", "2 UNKNOWN_GROUP"]);
  });

  it("is refused by address among colleagues, whom an owner could otherwise invent", () => {
    expect(reasons([address("x@example.net", "colleague")])).toEqual(["0 NOT_EXTERNAL"]);
    expect(reasons([address("x@example.net", "lead"), address("y@example.net")])).toEqual([]);
  });

  it("is refused for what no mail server would take, or what could smuggle a second address in", () => {
    for (const text of [
      "",
      "x",
      "x@",
      "@x.nl",
      "x@y",
      "a b@example.org",
      "a@b.nl,c@d.nl",
      "a@b.nl\nbcc: c@d.nl",
      "<a@b.nl>",
      "a@b..nl",
      `${"a".repeat(250)}@b.nl`,
    ])
      expect([text, isEmail(text)]).toEqual([text, false]);
    for (const text of ["a@b.nl", "voor.achter+iets@sub.example.org", "o'neil@example.ie", "jürgen@müller.de"])
      expect([text, isEmail(text)]).toEqual([text, true]);
  });

  it("never lets the same address through twice, whatever the order and spelling", () => {
    const spelled = fc.constantFrom("a@x.nl", "A@x.nl", " a@x.nl", "b@x.nl", "B@X.NL");
    fc.assert(
      fc.property(fc.array(spelled, { maxLength: 12 }), (emails) => {
        const refused = new Set(
          refuseRaters(
            emails.map((email) => address(email)),
            rules(),
          ).map(({ index }) => index),
        );
        const passed = emails.filter((_, index) => !refused.has(index)).map((email) => email.trim().toLowerCase());
        expect(new Set(passed).size).toBe(passed.length);
        expect(passed.length).toBe(new Set(emails.map((email) => email.trim().toLowerCase())).size);
      }),
    );
  });
});
