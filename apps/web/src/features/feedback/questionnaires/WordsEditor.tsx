import type { Questionnaire } from "@eigenkleur/shared";
import { useTranslation } from "react-i18next";
import { Button, Checkbox, Row, Select, Stack } from "../../../ui/index.js";
import { Fold } from "./Fold.js";
import { freeId, replaced, without } from "./lists.js";
import { NO_TEXTS, orNothing, TextsFields } from "./TextsFields.js";
import type { PartProps } from "./ThemesEditor.js";
import styles from "./questionnaires.module.css";

/** Open questions, in both wordings. */
export function OpenQuestionsEditor({ definition, onChange }: PartProps) {
  const { t } = useTranslation("questionnaires");
  const questions = definition.openQuestions;
  const change = (openQuestions: Questionnaire["openQuestions"]) => onChange({ ...definition, openQuestions });
  return (
    <Fold title={t("editor.open")}>
      {() => (
        <>
          {questions.map((question, index) => (
            <div key={question.id} className={styles.entry}>
              <TextsFields
                label={t("editor.other")}
                value={question.text.other}
                onChange={(other) => change(replaced(questions, index, { ...question, text: { ...question.text, other } }))}
              />
              <TextsFields
                label={t("editor.self")}
                value={question.text.self}
                onChange={(self) => change(replaced(questions, index, { ...question, text: { ...question.text, self: orNothing(self) } }))}
              />
              <Row>
                <Button look="quiet" onPress={() => change(without(questions, index))}>
                  {t("editor.remove")}
                </Button>
              </Row>
            </div>
          ))}
          <Row>
            <Button
              onPress={() =>
                change([
                  ...questions,
                  {
                    id: freeId(
                      "open",
                      questions.map((one) => one.id),
                    ),
                    text: { self: NO_TEXTS, other: NO_TEXTS },
                  },
                ])
              }
            >
              {t("editor.addOpen")}
            </Button>
          </Row>
        </>
      )}
    </Fold>
  );
}

const MAXES = [1, 2, 3, 4, 5];

/** Talent cards: "pick three of these that you see me do". */
export function TalentsEditor({ definition, onChange }: PartProps) {
  const { t } = useTranslation("questionnaires");
  const question = definition.talentQuestion;
  const change = (talentQuestion: Questionnaire["talentQuestion"]) => onChange({ ...definition, talentQuestion });
  const fresh = {
    id: "talents-seen",
    max: 3,
    text: { other: NO_TEXTS },
    cards: ["card-1", "card-2"].map((id) => ({ id, name: NO_TEXTS })),
  };
  return (
    <Fold title={t("editor.talents")}>
      {() => (
        <>
          <p>{t("editor.talentsHelp")}</p>
          <Checkbox isSelected={question !== undefined} onChange={(isOn) => change(isOn ? fresh : undefined)}>
            {t("editor.hasTalents")}
          </Checkbox>
          {question && (
            <Stack>
              <Select
                label={t("editor.talentsMax")}
                options={MAXES.map((max) => ({ value: String(max), label: String(max) }))}
                value={String(question.max)}
                onChange={(max) => change({ ...question, max: Number(max) })}
              />
              <TextsFields
                label={t("editor.talentText")}
                value={question.text.other}
                onChange={(other) => change({ ...question, text: { ...question.text, other } })}
              />
              {question.cards.map((card, index) => (
                <div key={card.id} className={styles.entry}>
                  <TextsFields
                    label={t("editor.card", { number: index + 1 })}
                    value={card.name}
                    onChange={(name) => change({ ...question, cards: replaced(question.cards, index, { ...card, name }) })}
                  />
                  {question.cards.length > 2 && (
                    <Row>
                      <Button look="quiet" onPress={() => change({ ...question, cards: without(question.cards, index) })}>
                        {t("editor.remove")}
                      </Button>
                    </Row>
                  )}
                </div>
              ))}
              <Row>
                <Button
                  onPress={() =>
                    change({
                      ...question,
                      cards: [
                        ...question.cards,
                        {
                          id: freeId(
                            "card",
                            question.cards.map((card) => card.id),
                          ),
                          name: NO_TEXTS,
                        },
                      ],
                    })
                  }
                >
                  {t("editor.addCard")}
                </Button>
              </Row>
            </Stack>
          )}
        </>
      )}
    </Fold>
  );
}
