import { createHash } from "node:crypto";
import type { Mail } from "../../platform/mail/mailer.js";
import { dayInWords, writeInvitationMail, type InvitationMail } from "./invitation-mail.js";
import type { ReminderKind } from "./reminder.rules.js";

/** One of the things a mail to somebody who was asked may say. */
export interface RaterMailPart extends InvitationMail {
  readonly kind: "INVITATION" | ReminderKind;
}

/** One mail for everything that waits for one person: an invitation, a reminder, or several of them together. */
export function writeRaterMail(parts: readonly RaterMailPart[]): Mail {
  const [first] = parts;
  if (!first) throw new Error("There is nothing to mail.");
  if (parts.length > 1) return writeDigest(first, parts);
  return first.kind === "INVITATION" ? writeInvitationMail(first) : writeReminder(first, first.kind);
}

/**
 * A reminder, the same for everybody who was asked.
 * @NOTE privacy: it cannot say "you have not answered yet", since nobody knows; it says so instead.
 */
function writeReminder(mail: RaterMailPart, kind: ReminderKind): Mail {
  const name = oneLine(mail.ownerName);
  const { subject, lines } =
    mail.language === "NL"
      ? {
          subject: `Nog tot en met ${dayInWords(mail.closesOn, "nl-NL")}: ${name} vraagt jouw kijk`,
          lines: [
            "Hallo,",
            `${mail.ownerName} (${mail.organisationName}) heeft jou om feedback gevraagd. Antwoorden kan tot en met ${dayInWords(mail.closesOn, "nl-NL")}:\n${mail.link}`,
            "Iedereen die gevraagd is krijgt deze herinnering. Niemand weet wie al geantwoord heeft, wij ook niet. Heb je al geantwoord, dan hoef je niets te doen.",
            "Liever niet? Dat kun je op dezelfde pagina laten weten.",
          ],
        }
      : {
          subject: `Until ${dayInWords(mail.closesOn, "en-GB")}: ${name} asks for your view`,
          lines: [
            "Hello,",
            `${mail.ownerName} (${mail.organisationName}) asked you for feedback. You can answer until the end of ${dayInWords(mail.closesOn, "en-GB")}:\n${mail.link}`,
            "Everybody who was asked gets this reminder. Nobody knows who has answered, and neither do we. If you have, there is nothing to do.",
            "Would you rather not? You can say so on the same page.",
          ],
        };
  return { id: `${kind.toLowerCase()}-${mail.invitationId}`, to: mail.to, subject, text: `${lines.join("\n\n")}\n` };
}

/** Several people asked, or several rounds are to be reminded of: one mail, the earliest deadline first. */
function writeDigest(first: RaterMailPart, parts: readonly RaterMailPart[]): Mail {
  const isDutch = first.language === "NL";
  const names = new Set(parts.map((one) => one.invitationId)).size;
  const list = parts.map((one) => {
    const until = dayInWords(one.closesOn, isDutch ? "nl-NL" : "en-GB");
    const group = one.group.name[isDutch ? "nl" : "en"];
    const what =
      one.kind === "INVITATION"
        ? isDutch
          ? `${oneLine(one.ownerName)} vraagt jouw kijk. Je wordt gevraagd als: ${group}. ${promise(one, true)}`
          : `${oneLine(one.ownerName)} asks for your view. You are asked as: ${group}. ${promise(one, false)}`
        : isDutch
          ? `${oneLine(one.ownerName)} vroeg jouw kijk (een herinnering).`
          : `${oneLine(one.ownerName)} asked for your view (a reminder).`;
    const message = one.kind === "INVITATION" && one.message !== "" ? `\n${one.message}` : "";
    return `- ${what}${message}\n  ${isDutch ? "Tot en met" : "Until the end of"} ${until}:\n  ${one.link}`;
  });
  const lines = isDutch
    ? [
        "Hallo,",
        `${names} mensen van ${first.organisationName} willen leren van hoe jij hun werk ziet. Je kiest zelf of, en bij wie, je meedoet.`,
        ...list,
        "Je hebt er geen account voor nodig. Elke link is alleen voor jou. Herinneringen gaan naar iedereen die gevraagd is: niemand weet wie al geantwoord heeft, wij ook niet.",
      ]
    : [
        "Hello,",
        `${names} people of ${first.organisationName} want to learn from how you see their work. It is your choice whether, and for whom, you take part.`,
        ...list,
        "You need no account. Each link is for you only. Reminders go to everybody who was asked: nobody knows who has answered, and neither do we.",
      ];
  return {
    id: `together-${createHash("sha256")
      .update(parts.map((one) => `${one.invitationId} ${one.kind}`).join())
      .digest("hex")
      .slice(0, 32)}`,
    to: first.to,
    subject: isDutch ? `${names} mensen vragen jouw kijk` : `${names} people ask for your view`,
    text: `${lines.join("\n\n")}\n`,
  };
}

function promise({ group }: RaterMailPart, isDutch: boolean): string {
  if (group.isAttributable) return isDutch ? "In deze rol ben je herkenbaar." : "In this role you can be recognised.";
  return isDutch
    ? `Deze groep is pas zichtbaar vanaf ${group.shownFrom} antwoorden.`
    : `This group is visible from ${group.shownFrom} answers only.`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
