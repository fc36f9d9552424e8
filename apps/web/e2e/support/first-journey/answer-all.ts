import type { Page } from "@playwright/test";
import { linkIn, mailTo } from "../outbox.js";
import { type Language, type Words, wordsIn } from "../words.js";
import { type Answers, answerByLink, type Choice, declineByLink, type Rater } from "./answer.js";
import type { Cast } from "./cast.js";
import { otherThan } from "./open-round.js";

/** What others see, by screen: the first theme often, the second hardly, so that the owner's own view differs from it. */
const SEEN = [5, 2, 4, 2, 4, 4, 3] as const;
/** What clients say in easy words: no, sometimes, yes. */
const EASY = [3, 3, 2, 2, 3, 3] as const;
const LAST_THEME = 6;

/** Raters differ by a point, and every third cannot judge one item of the last theme. */
function fullForm(rater: number) {
  return (screen: number, item: number): Choice => {
    if (screen === LAST_THEME && item === 0 && rater % 3 === 2) return "CANNOT_JUDGE";
    return Math.max(1, (SEEN[screen] ?? 3) - (rater % 2)) as Choice;
  };
}

function easyForm(rater: number) {
  return (screen: number): Choice =>
    screen === 5 && rater === 1 ? "CANNOT_JUDGE" : (Math.max(1, (EASY[screen] ?? 2) - (rater % 2)) as Choice);
}

/** Colleagues are invited in the language of their organisation. */
const ORGANISATION = wordsIn("nl");

/** Opens an empty browser on a phone that speaks a language. */
export type Phone = (language: Language) => Promise<Page>;

/** The eleven who were asked answer one after another, each in an own browser; the last colleague declines. */
export async function answerAll(phone: Phone, words: Words, cast: Cast, isEasyOutside: boolean): Promise<void> {
  const ownerName = cast.owner.name;
  const answer = async (email: string, languages: Pick<Rater, "words" | "invitedIn">, answers: Answers) => {
    const page = await phone(languages.words.language);
    await answerByLink(page, { link: linkIn(await mailTo(email)), ownerName, ...languages }, answers);
    await page.context().close();
  };
  const answering = cast.colleagues.slice(0, -1);
  for (const [rater, { email }] of answering.entries()) {
    const sentence = cast.moments[rater] ?? "";
    await answer(
      email,
      { words, invitedIn: ORGANISATION },
      { choose: fullForm(rater), words: sentence, ...(rater === 0 && { pictures: "answer" }) },
    );
  }
  for (const { email } of cast.colleagues.slice(-1)) {
    const page = await phone(cast.language);
    await declineByLink(page, { link: linkIn(await mailTo(email)), words, invitedIn: ORGANISATION, ownerName }, cast.decline);
    await page.context().close();
  }
  const others = wordsIn(otherThan(cast.language));
  for (const [rater, { email }] of cast.outside.people.entries()) {
    const isLast = rater === cast.outside.people.length - 1;
    const invitedIn = isLast ? others : words;
    await answer(
      email,
      { words: invitedIn, invitedIn },
      {
        choose: isEasyOutside ? easyForm(rater) : fullForm(rater),
        words: cast.moments[rater % cast.moments.length] ?? "",
        ...(rater === 0 && isEasyOutside && { pictures: "answer-easy" }),
        ...(isLast && !isEasyOutside && { pictures: "answer-other-language" }),
      },
    );
  }
}
