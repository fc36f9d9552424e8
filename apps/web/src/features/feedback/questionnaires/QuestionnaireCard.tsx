import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { parseQuestionnaire } from "@eigenkleur/shared";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { QuestionnaireCard_QuestionnaireFragment } from "../../../gql/graphql.js";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { paths } from "../../../platform/paths.js";
import { Badge, Button, Card, LinkButton, ProblemNotice } from "../../../ui/index.js";
import { useOfferQuestionnaire } from "./useQuestionnaireActs.js";

export const QuestionnaireCard_questionnaire = graphql(`
  fragment QuestionnaireCard_questionnaire on FeedbackQuestionnaire {
    id
    version
    isOffered
    isDefault
    definition
  }
`);

export interface QuestionnaireCardProps {
  readonly questionnaire: FragmentType<QuestionnaireCard_QuestionnaireFragment>;
  readonly onChanged: () => void;
}

/** One version: what is in it, and whether new rounds can use it. */
export function QuestionnaireCard({ questionnaire, onChanged }: QuestionnaireCardProps) {
  const { t } = useTranslation("questionnaires");
  const { language } = useDisplay();
  const { data } = useSuspenseFragment({ fragment: QuestionnaireCard_questionnaire, from: questionnaire });
  const [offer, { isSaving, error }] = useOfferQuestionnaire();
  const definition = parseQuestionnaire(data.definition);
  const state = data.isDefault ? "DEFAULT" : data.isOffered ? "OFFERED" : "NOT_OFFERED";
  const change = (wish: { isOffered: boolean; isDefault: boolean }) =>
    void offer({ questionnaireId: data.id, ...wish }).then(onChanged, () => undefined);
  return (
    <Card
      title={definition.title[language]}
      aside={<Badge>{t(`state.${state}`)}</Badge>}
      actions={
        <>
          <LinkButton to={paths.questionnaire(data.id)}>{t("edit")}</LinkButton>
          {!data.isOffered && (
            <Button isDisabled={isSaving} onPress={() => change({ isOffered: true, isDefault: false })}>
              {t("offer")}
            </Button>
          )}
          {!data.isDefault && (
            <Button isDisabled={isSaving} onPress={() => change({ isOffered: true, isDefault: true })}>
              {t("makeDefault")}
            </Button>
          )}
          {data.isOffered && !data.isDefault && (
            <Button look="quiet" isDisabled={isSaving} onPress={() => change({ isOffered: false, isDefault: false })}>
              {t("withdraw")}
            </Button>
          )}
        </>
      }
    >
      <p>{t("version", { version: data.version })}</p>
      <p>
        {t("counts", {
          items: definition.competencies.reduce((sum, theme) => sum + theme.items.length, 0),
          themes: definition.competencies.length,
          open: definition.openQuestions.length,
        })}
      </p>
      <ProblemNotice error={error} />
    </Card>
  );
}
