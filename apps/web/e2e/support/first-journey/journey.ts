import type { Page } from "@playwright/test";
import { test } from "../journey.js";
import { type Language, wordsIn } from "../words.js";
import { answerAll } from "./answer-all.js";
import type { Cast } from "./cast.js";
import { importPeople } from "./import-people.js";
import { openRound } from "./open-round.js";
import { closeAndOpenReport, makeSmallStep, readOn, readReport } from "./read-report.js";
import { signInByMail } from "./sign-in-by-mail.js";
import { writePortfolio } from "./write-portfolio.js";

export interface Stage {
  readonly visit: (visitor: { readonly language: Language; readonly hasPhone?: boolean }) => Promise<Page>;
  readonly cast: Cast;
  /** The people from outside are clients, who get the short form in easy language. */
  readonly isEasyOutside: boolean;
}

/** From a list of people to a small step out of one's report. */
export async function playFirstJourney({ visit, cast, isEasyOutside }: Stage): Promise<void> {
  const words = wordsIn(cast.language);
  const administrator = await visit({ language: cast.language });
  await test.step("an administrator imports people", () => importPeople(administrator, words, cast));
  await administrator.context().close();

  const owner = await visit({ language: cast.language });
  await test.step("somebody signs in by the mailed link", () => signInByMail(owner, words, cast.owner));
  await test.step("writes a portfolio", () => writePortfolio(owner, words, cast));
  await test.step("opens a round", () => openRound(owner, words, cast));
  const phone = (language: Language) => visit({ language, hasPhone: true });
  await test.step("eleven people answer by their links", () => answerAll(phone, words, cast, isEasyOutside));
  await test.step("closes the round and opens the report", () => closeAndOpenReport(owner, words, cast));
  await test.step("reads the report", () => readReport(owner, words, cast));
  await test.step("spends ten minutes with it", () => readOn(owner, words, cast));
  await test.step("makes a small step of a theme", () => makeSmallStep(owner, words, cast));
}
