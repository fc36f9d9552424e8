import { useSuspenseQuery } from "@apollo/client/react";
import { parseQuestionnaire, tailorQuestionnaire } from "@eigenkleur/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { graphql } from "../../../gql/index.js";
import { paths } from "../../../platform/paths.js";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { Button, EmptyState, Page, ProblemNotice, Row, Select, Stack } from "../../../ui/index.js";
import { QuestionnairePreview } from "./QuestionnairePreview.js";
import { TailorQuestionnaire, tailoringToSend, UNTAILORED } from "./TailorQuestionnaire.js";
import type { OwnTailoring } from "./TailorQuestionnaire.js";
import { useCreateRound } from "./useRoundActs.js";
import styles from "./rounds.module.css";

const NewRoundPageDocument = graphql(`
  query NewRoundPage {
    feedbackQuestionnaires {
      id
      isDefault
      definition
    }
  }
`);

/** What a round is, what raters will be asked, and a first step that asks nobody anything yet. */
export function NewRoundPage() {
  const { t } = useTranslation("feedback");
  const { language } = useDisplay();
  const navigate = useNavigate();
  const { data } = useSuspenseQuery(NewRoundPageDocument);
  const [createRound, { isSaving, error }] = useCreateRound();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [tailoring, setTailoring] = useState<OwnTailoring>(UNTAILORED);
  const chosen =
    data.feedbackQuestionnaires.find((one) => one.id === chosenId) ??
    data.feedbackQuestionnaires.find((one) => one.isDefault) ??
    data.feedbackQuestionnaires[0];
  if (!chosen) {
    return (
      <Page title={t("new.title")}>
        <EmptyState title={t("new.noneTitle")}>
          <p>{t("new.none")}</p>
        </EmptyState>
      </Page>
    );
  }
  const questionnaire = parseQuestionnaire(chosen.definition);
  const wish = tailoringToSend(tailoring);
  const tailored = tailorQuestionnaire(questionnaire, wish);
  const start = async () => {
    const { createFeedbackRound } = await createRound({ questionnaireId: chosen.id, message: "", ...wish });
    await navigate(paths.round(createFeedbackRound.round.id), { replace: true });
  };
  return (
    <Page title={t("new.title")} lead={questionnaire.intro.owner?.[language]}>
      <Stack gap="large">
        <ol className={styles.how}>
          <li>{t("new.how.ask")}</li>
          <li>{t("new.how.answer")}</li>
          <li>{t("new.how.close")}</li>
          <li>{t("new.how.read")}</li>
        </ol>
        <p>{t("new.yours")}</p>
        {data.feedbackQuestionnaires.length > 1 && (
          <Select
            label={t("new.which")}
            options={data.feedbackQuestionnaires.map((one) => ({
              value: one.id,
              label: parseQuestionnaire(one.definition).title[language],
            }))}
            value={chosen.id}
            onChange={(id) => {
              setChosenId(id);
              setTailoring(UNTAILORED);
            }}
          />
        )}
        <ProblemNotice error={error} />
        <Row>
          <Button look="primary" isDisabled={isSaving || !tailored.ok} onPress={() => void start().catch(() => undefined)}>
            {t("new.start")}
          </Button>
          <span className={styles.quiet}>{t("new.nobodyYet")}</span>
        </Row>
        <QuestionnairePreview questionnaire={tailored.ok ? tailored.questionnaire : questionnaire} />
        <TailorQuestionnaire
          questionnaire={questionnaire}
          tailoring={tailoring}
          problems={tailored.ok ? [] : tailored.problems}
          onChange={setTailoring}
        />
      </Stack>
    </Page>
  );
}
