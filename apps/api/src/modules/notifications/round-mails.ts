import type { Mail } from "../../platform/mail/mailer.js";

type Written = Pick<Mail, "subject" | "text">;

/** A round is over. @NOTE privacy: the same words with a report and without; the page says which, and no mail counts answers. */
export function roundEndedMail(language: "NL" | "EN", url: string): Written {
  return language === "NL"
    ? {
        subject: "Je feedbackronde is afgelopen",
        text: `Hallo,\n\nJe feedbackronde is gesloten en de stembus is geopend. Neem er even rustig de tijd voor; je hoeft niets te haasten:\n${url}\n`,
      }
    : {
        subject: "Your feedback round has ended",
        text: `Hello,\n\nYour feedback round is closed and the ballot box was opened. Take your time with it; there is no hurry:\n${url}\n`,
      };
}

/** A mail server refused an address. */
export function notDeliveredMail(language: "NL" | "EN", url: string): Written {
  return language === "NL"
    ? {
        subject: "Een uitnodiging kwam niet aan",
        text: `Hallo,\n\nEen mailserver weigerde een adres in je feedbackronde. Je kunt het adres verbeteren en de uitnodiging opnieuw sturen; niemand anders krijgt daardoor een andere link:\n${url}\n`,
      }
    : {
        subject: "An invitation did not arrive",
        text: `Hello,\n\nA mail server refused an address in your feedback round. You can correct the address and send the invitation again; nobody else's link changes:\n${url}\n`,
      };
}
