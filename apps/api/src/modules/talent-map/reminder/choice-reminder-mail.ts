import type { Mail } from "../../../platform/mail/mailer.js";

export interface ChoiceReminder {
  readonly personId: string;
  readonly to: string;
  readonly language: "NL" | "EN";
  /** Such as `2031-2`: the year and its quarter. */
  readonly quarter: string;
  readonly url: string;
}

/**
 * The same words for everybody, whatever they chose.
 * @NOTE privacy: a mailbox can be read by others, and a list of who got which mail by more, so neither words nor recipients may follow
 * from somebody's choice.
 */
export function writeChoiceReminder({ personId, to, language, quarter, url }: ChoiceReminder): Mail {
  const id = `choices-${quarter}-${personId}`;
  if (language === "EN") {
    return {
      id,
      to,
      subject: "Your choices about your talents",
      text: `You decide whether your talents count in the talent map of your organisation, and whether you can be found by a question. Whatever you chose: you can read it, change it or stop here.\n\n${url}\n\nThere is nothing you have to do. Everybody gets this mail, four times a year.\n`,
    };
  }
  return {
    id,
    to,
    subject: "Jouw keuzes over je talenten",
    text: `Jij beslist of je talenten meetellen in de talentenkaart van je organisatie, en of je gevonden kunt worden met een vraag. Wat je ook koos: je kunt het hier nalezen, veranderen of stoppen.\n\n${url}\n\nJe hoeft niets te doen. Iedereen krijgt deze mail, vier keer per jaar.\n`,
  };
}
