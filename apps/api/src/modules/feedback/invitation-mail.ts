import type { Texts } from "@eigenkleur/shared";
import type { Mail } from "../../platform/mail/mailer.js";

export interface InvitationMail {
  readonly invitationId: string;
  readonly to: string;
  readonly language: "NL" | "EN";
  readonly ownerName: string;
  readonly organisationName: string;
  readonly message: string;
  readonly closesOn: string;
  readonly group: { readonly name: Texts; readonly isAttributable: boolean; readonly shownFrom: number; readonly asked: number };
  readonly link: string;
}

/** The mail somebody gets who is asked; in their language, with who asks, why, what is promised, and the link. */
export function writeInvitationMail(mail: InvitationMail): Mail {
  const { subject, lines } = mail.language === "NL" ? dutch(mail) : english(mail);
  // The id stays the same when the job tries again, so a receiving server can drop the second copy.
  return { id: `invitation-${mail.invitationId}`, to: mail.to, subject, text: `${lines.filter((line) => line !== null).join("\n\n")}\n` };
}

/** A day as `YYYY-MM-DD` in the words of a mail. */
export function dayInWords(day: string, locale: "nl-NL" | "en-GB"): string {
  return new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

function dutch(mail: InvitationMail): { subject: string; lines: (string | null)[] } {
  const { group } = mail;
  return {
    subject: `${mail.ownerName} vraagt jouw kijk`,
    lines: [
      "Hallo,",
      `${mail.ownerName} (${mail.organisationName}) wil leren van hoe anderen het werk zien en vraagt jou om feedback. Je hebt er geen account voor nodig en je kiest zelf of je meedoet.`,
      mail.message === "" ? null : `${mail.ownerName} schrijft:\n${mail.message}`,
      group.isAttributable
        ? `Je wordt gevraagd als: ${group.name.nl}. In deze rol ben je herkenbaar: ${mail.ownerName} weet dat de antwoorden van jou zijn.`
        : `Je wordt gevraagd als: ${group.name.nl}. ${group.asked === 1 ? "Tot nu toe ben jij de enige in die groep" : `In die groep zijn tot nu toe ${group.asked} mensen gevraagd`}. Je antwoord gaat verzegeld in een stembus en wordt nooit alleen getoond: een groep is pas zichtbaar vanaf ${group.shownFrom} antwoorden. ${mail.ownerName} ziet niet wie wat antwoordde.`,
      `Antwoorden kan tot en met ${dayInWords(mail.closesOn, "nl-NL")}:\n${mail.link}`,
      "Deze link is alleen voor jou. Wil je niet meedoen, dan kun je dat op dezelfde pagina laten weten.",
    ],
  };
}

function english(mail: InvitationMail): { subject: string; lines: (string | null)[] } {
  const { group } = mail;
  return {
    subject: `${mail.ownerName} asks for your view`,
    lines: [
      "Hello,",
      `${mail.ownerName} (${mail.organisationName}) wants to learn from how others see the work and asks you for feedback. You need no account, and it is your choice whether you take part.`,
      mail.message === "" ? null : `${mail.ownerName} writes:\n${mail.message}`,
      group.isAttributable
        ? `You are asked as: ${group.name.en}. In this role you can be recognised: ${mail.ownerName} knows that the answers are yours.`
        : `You are asked as: ${group.name.en}. ${group.asked === 1 ? "So far you are the only one in that group" : `So far ${group.asked} people are asked in that group`}. Your answer goes sealed into a ballot box and is never shown alone: a group is visible from ${group.shownFrom} answers only. ${mail.ownerName} does not see who answered what.`,
      `You can answer until the end of ${dayInWords(mail.closesOn, "en-GB")}:\n${mail.link}`,
      "This link is for you only. If you would rather not take part, you can say so on the same page.",
    ],
  };
}
