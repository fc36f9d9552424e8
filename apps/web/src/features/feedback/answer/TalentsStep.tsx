import { useTranslation } from "react-i18next";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { Checkbox } from "../../../ui/index.js";
import styles from "./answer.module.css";
import { StepFrame } from "./StepFrame.js";
import type { Frame } from "./StepFrame.js";
import type { AnswerStep } from "./steps.js";

export interface TalentsStepProps {
  readonly step: Extract<AnswerStep, { kind: "TALENTS" }>;
  readonly chosen: readonly string[];
  readonly frame: Frame;
  readonly onChange: (talents: readonly string[]) => void;
}

/** Cards with talents to pick a few of; the number is said, and what is picked can always be put back. */
export function TalentsStep({ step, chosen, frame, onChange }: TalentsStepProps) {
  const { t } = useTranslation("answer");
  const { language } = useDisplay();
  const { text, max, cards } = step.talents;
  const isFull = chosen.length >= max;
  return (
    <StepFrame title={text[language]} lead={t("talents.lead", { count: max })} frame={frame}>
      <p role="status">{t("talents.chosen", { count: chosen.length, of: max })}</p>
      <ul className={styles.cards}>
        {cards.map((card) => {
          const isChosen = chosen.includes(card.id);
          const toggle = (isSelected: boolean) =>
            onChange(isSelected ? [...chosen, card.id].slice(0, max) : chosen.filter((id) => id !== card.id));
          return (
            <li key={card.id} className={styles.talent} data-chosen={isChosen || undefined}>
              <Checkbox isSelected={isChosen} isDisabled={isFull && !isChosen} onChange={toggle}>
                <span className={styles.talentName}>{card.name[language]}</span>
                {card.definition && <span className={styles.talentText}>{card.definition[language]}</span>}
              </Checkbox>
            </li>
          );
        })}
      </ul>
    </StepFrame>
  );
}
