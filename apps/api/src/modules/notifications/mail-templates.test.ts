import { describe, expect, it } from "@jest/globals";
import { mailTemplates } from "./mail-templates.js";

describe("a mail with sign-in links", () => {
  const links = [
    { organisation: "Zorgnet", url: "https://e.example/aanmelden#a" },
    { organisation: "De\nLinde", url: "https://e.example/aanmelden#b" },
  ];

  it("gives each organisation its own link, and an organisation's name cannot break a line", () => {
    const { text } = mailTemplates.signInLink.NL({ links, minutes: 15 });
    expect(text).toContain("Aanmelden bij Zorgnet:\nhttps://e.example/aanmelden#a");
    expect(text).toContain("Aanmelden bij De Linde:\nhttps://e.example/aanmelden#b");
  });

  it("exists in both languages", () => {
    for (const template of Object.values(mailTemplates)) expect(Object.keys(template).toSorted()).toEqual(["EN", "NL"]);
    expect(mailTemplates.signInLink.EN({ links, minutes: 15 }).text).toContain("15 minutes");
  });
});
