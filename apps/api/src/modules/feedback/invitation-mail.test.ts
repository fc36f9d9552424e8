import { describe, expect, it } from "@jest/globals";
import { writeInvitationMail, type InvitationMail } from "./invitation-mail.js";

const anInvitation = (more: Partial<InvitationMail> = {}): InvitationMail => ({
  invitationId: "i1",
  to: "bob@example.org",
  language: "NL",
  ownerName: "Ada Bos",
  organisationName: "De Linde",
  message: "Ik wil leren luisteren.",
  closesOn: "2026-12-07",
  group: { name: { nl: "Directe collega", en: "Direct colleague" }, isAttributable: false, shownFrom: 4, asked: 5 },
  link: "https://example.org/antwoord#token",
  ...more,
});

describe("the mail to somebody who is asked", () => {
  it("says who asks, why, what is promised with real numbers, until when, and the link; in Dutch", () => {
    const { subject, text } = writeInvitationMail(anInvitation());
    expect(subject).toBe("Ada Bos vraagt jouw kijk");
    for (const part of [
      "De Linde",
      "Ik wil leren luisteren.",
      "Directe collega",
      "vanaf 4 antwoorden",
      "maandag 7 december",
      "https://example.org/antwoord#token",
    ])
      expect(text).toContain(part);
  });

  it("says the same in English", () => {
    const { subject, text } = writeInvitationMail(anInvitation({ language: "EN" }));
    expect(subject).toBe("Ada Bos asks for your view");
    for (const part of ["Direct colleague", "from 4 answers only", "Monday 7 December", "https://example.org/antwoord#token"])
      expect(text).toContain(part);
  });

  it("tells somebody who can be recognised so, before they answer", () => {
    const group = { name: { nl: "Leidinggevende", en: "Manager" }, isAttributable: true, shownFrom: 4, asked: 1 };
    expect(writeInvitationMail(anInvitation({ group })).text).toContain("ben je herkenbaar");
    expect(writeInvitationMail(anInvitation({ group, language: "EN" })).text).toContain("can be recognised");
    expect(writeInvitationMail(anInvitation({ group })).text).not.toContain("stembus");
  });

  it("has no empty paragraph where the owner wrote nothing", () => {
    expect(writeInvitationMail(anInvitation({ message: "" })).text).not.toMatch(/schrijft|\n\n\n/);
  });
});
