import type { Questionnaire } from "@eigenkleur/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { useIntent } from "../../../platform/useIntent.js";
import { Button, ProblemNotice, Stack } from "../../../ui/index.js";
import { AddTalentFromReport } from "./reading.graphql.js";
import styles from "./reading.module.css";

export interface AddTalentsProps {
  readonly questionnaire: Questionnaire;
  readonly talents: readonly { readonly talentKey: string }[];
  readonly catalogue: readonly { readonly id: string; readonly nameNl: string }[];
  /** The chosen sentence, which says where the talent shows. */
  readonly note: string;
}

/** The talents others see, to take into one's portfolio with the chosen sentence; nothing goes there by itself. */
export function AddTalents({ questionnaire, talents, catalogue, note }: AddTalentsProps) {
  const { t } = useTranslation("reading");
  const { language } = useDisplay();
  const [add, { isSaving, error }] = useIntent(AddTalentFromReport);
  const [added, setAdded] = useState<readonly string[]>([]);
  const cards = (questionnaire.talentQuestion?.cards ?? []).filter((card) => talents.some((talent) => talent.talentKey === card.id));
  if (cards.length === 0) return <p>{t("noTalents")}</p>;
  const take = async (card: (typeof cards)[number]) => {
    const found = catalogue.find((talent) => talent.nameNl === card.name.nl);
    await add(found ? { talentId: found.id, note } : { ownName: card.name[language], note });
    setAdded([...added, card.id]);
  };
  return (
    <Stack>
      <ul className={styles.parts}>
        {cards.map((card) => (
          <li key={card.id}>
            <span>{card.name[language]}</span>
            {added.includes(card.id) ? (
              <span role="status">{t("inPortfolio")}</span>
            ) : (
              <Button
                isDisabled={isSaving}
                aria-label={t("addTalent", { name: card.name[language] })}
                onPress={() => void take(card).catch(() => undefined)}
              >
                {t("add")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ProblemNotice error={error} />
    </Stack>
  );
}
