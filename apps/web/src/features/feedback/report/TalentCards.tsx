import type { Questionnaire } from "@eigenkleur/shared";
import { checkBallot, formOf } from "@eigenkleur/shared";
import { useTranslation } from "react-i18next";
import type { ReportPageQuery } from "../../../gql/graphql.js";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { Badge } from "../../../ui/index.js";
import styles from "./report.module.css";

type Talent = NonNullable<NonNullable<ReportPageQuery["feedbackRound"]>["report"]>["talents"][number];

export interface TalentCardsProps {
  readonly talents: readonly Talent[];
  readonly ownAnswers: unknown;
  readonly questionnaire: Questionnaire;
}

const LEVELS = ["OFTEN", "SEVERAL", "ONCE"] as const;

/** The talents that others see, most picked first, with a sign where the owner picked the same. Never a number. */
export function TalentCards({ talents, ownAnswers, questionnaire }: TalentCardsProps) {
  const { t } = useTranslation("report");
  const { language } = useDisplay();
  const form = formOf(questionnaire, "self");
  const cards = form.talents?.cards ?? [];
  if (cards.length === 0) return null;
  const own = checkBallot(ownAnswers, form);
  const mine = own.ok && own.ballot.kind === "answers" ? (own.ballot.talents ?? []) : [];
  const seen = LEVELS.flatMap((level) =>
    cards
      .filter((card) => talents.some((talent) => talent.talentKey === card.id && talent.level === level))
      .map((card) => ({ ...card, level })),
  );
  const onlyMine = cards.filter((card) => mine.includes(card.id) && !talents.some((talent) => talent.talentKey === card.id));
  return (
    <section className={styles.section}>
      <h2>{t("talents.title")}</h2>
      {seen.length === 0 ? (
        <p className={styles.quiet}>{t("talents.tooFew")}</p>
      ) : (
        <ul className={styles.talents}>
          {seen.map((card) => (
            <li key={card.id} className={styles.talent} data-level={card.level}>
              <h3>{card.name[language]}</h3>
              {card.definition && <p className={styles.quiet}>{card.definition[language]}</p>}
              <p className={styles.marks}>
                <Badge>{t(`talents.level.${card.level}`)}</Badge>
                {mine.includes(card.id) && <Badge>{t("talents.mineToo")}</Badge>}
              </p>
            </li>
          ))}
        </ul>
      )}
      {onlyMine.length > 0 && <p>{t("talents.onlyMine", { talents: onlyMine.map((card) => card.name[language]).join(", ") })}</p>}
    </section>
  );
}
