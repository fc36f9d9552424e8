import type { Mail } from "../../platform/mail/mailer.js";

type MailText = Pick<Mail, "subject" | "text">;
export type MailLanguage = "NL" | "EN";

export interface SignInLinkWords {
  readonly links: readonly { readonly organisation: string; readonly url: string }[];
  readonly minutes: number;
}

/** Each mail in both languages. Plain text: it reads the same everywhere and loads nothing from anywhere. */
export const mailTemplates = {
  signInLink: {
    NL: ({ links, minutes }: SignInLinkWords): MailText => ({
      subject: "Aanmelden bij Eigenkleur",
      text: `Je vroeg om een link om je aan te melden.\n\n${list(links, "Aanmelden bij")}\n\nDe link werkt ${minutes} minuten en één keer. Open je hem, dan druk je op de pagina nog op een knop.\n\nVroeg je dit niet aan? Dan hoef je niets te doen: zonder deze mail kan niemand zich als jou aanmelden.\n`,
    }),
    EN: ({ links, minutes }: SignInLinkWords): MailText => ({
      subject: "Sign in to Eigenkleur",
      text: `You asked for a link to sign in.\n\n${list(links, "Sign in to")}\n\nThe link works for ${minutes} minutes, and once. When you open it you still press a button on the page.\n\nDid you not ask for this? Then there is nothing to do: without this mail nobody can sign in as you.\n`,
    }),
  },
  recoveryUsed: {
    NL: (): MailText => ({
      subject: "Er is een herstelcode van je gebruikt",
      text: "Iemand meldde zich bij Eigenkleur aan met een van je herstelcodes. Was jij dat, dan is het goed.\n\nWas jij het niet? Meld je aan, beëindig op de pagina Mijn account de andere sessies en maak nieuwe codes.\n",
    }),
    EN: (): MailText => ({
      subject: "One of your recovery codes was used",
      text: "Somebody signed in to Eigenkleur with one of your recovery codes. If that was you, all is well.\n\nIf it was not: sign in, end the other sessions on the page My account, and make new codes.\n",
    }),
  },
  emailCorrection: {
    NL: ({ url, hours }: { url: string; hours: number }): MailText => ({
      subject: "Je mailadres bij Eigenkleur wordt gewijzigd",
      text: `Een beheerder van je organisatie wijzigt het mailadres waarmee jij je aanmeldt. Dat gaat in over ${hours} uur.\n\nKlopt dit niet? Houd het dan tegen op de pagina Mijn account:\n${url}\n`,
    }),
    EN: ({ url, hours }: { url: string; hours: number }): MailText => ({
      subject: "Your address at Eigenkleur is being changed",
      text: `An administrator of your organisation is changing the address you sign in with. It takes effect in ${hours} hours.\n\nIs this not right? Stop it on the page My account:\n${url}\n`,
    }),
  },
} as const;

/** Somebody known in several organisations chooses by choosing a link. */
function list(links: SignInLinkWords["links"], verb: string): string {
  return links.map(({ organisation, url }) => `${verb} ${oneLine(organisation)}:\n${url}`).join("\n\n");
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
