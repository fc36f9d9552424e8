import type { Mail } from "../../../platform/mail/mailer.js";

export interface ThanksMail {
  readonly invitationId: string;
  readonly to: string;
  readonly language: "NL" | "EN";
  readonly ownerName: string;
  readonly organisationName: string;
}

/**
 * "This helped me", in words that are ours and the same for all.
 * @NOTE privacy: no word of the owner's, who might hint at who wrote what; and it cannot say "your answer", since nobody knows.
 */
export function writeThanksMail(mail: ThanksMail): Mail {
  const name = mail.ownerName.replaceAll(/\s+/g, " ");
  const { subject, lines } =
    mail.language === "NL"
      ? {
          subject: `${name} bedankt je: dit hielp`,
          lines: [
            "Hallo,",
            `${mail.ownerName} (${mail.organisationName}) heeft de feedback gelezen en laat weten: dit heeft me geholpen. Dank je wel.`,
            "Iedereen die gevraagd is krijgt dit bericht. Niemand weet wie er antwoordde, ook wij niet. Je hoeft niets te doen.",
          ],
        }
      : {
          subject: `${name} thanks you: this helped`,
          lines: [
            "Hello,",
            `${mail.ownerName} (${mail.organisationName}) has read the feedback and says: this helped me. Thank you.`,
            "Everybody who was asked gets this message. Nobody knows who answered, and neither do we. There is nothing to do.",
          ],
        };
  return { id: `thanks-${mail.invitationId}`, to: mail.to, subject, text: `${lines.join("\n\n")}\n` };
}
