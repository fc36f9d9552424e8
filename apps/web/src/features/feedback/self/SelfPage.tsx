import { useSuspenseQuery } from "@apollo/client/react";
import { formOf, parseQuestionnaire } from "@eigenkleur/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { graphql } from "../../../gql/index.js";
import { paths } from "../../../platform/paths.js";
import { useDraft } from "../../../platform/useDraft.js";
import { Button, DraftNotice, LinkButton, Page, ProblemNotice, Row, Stack } from "../../../ui/index.js";
import { ballotOf, NO_ANSWERS, openItems, parseAnswers } from "../answer/answers.js";
import type { Answers } from "../answer/answers.js";
import { ItemsStep } from "../answer/ItemsStep.js";
import { StepFrame } from "../answer/StepFrame.js";
import { stepsOf } from "../answer/steps.js";
import { TalentsStep } from "../answer/TalentsStep.js";
import { WordsStep } from "../answer/WordsStep.js";
import { answersOfBallot } from "./answers-of-ballot.js";
import { useSubmitSelf } from "./useSubmitSelf.js";

const SelfPageDocument = graphql(`
  query SelfPage($id: ID!) {
    feedbackRound(id: $id) {
      id
      questionnaire {
        id
        definition
      }
      selfAssessment {
        id
        answers
      }
    }
  }
`);

const DRAFT_DAYS = 30;

/** One's own view, with the same items in the first person. */
export function SelfPage() {
  const { t } = useTranslation("feedback");
  const { id = "" } = useParams();
  const { data } = useSuspenseQuery(SelfPageDocument, { variables: { id } });
  const round = data.feedbackRound;
  if (!round?.questionnaire)
    return (
      <Page title={t("round.goneTitle")} lead={t("round.gone")}>
        <Row>
          <LinkButton to={paths.feedback}>{t("round.all")}</LinkButton>
        </Row>
      </Page>
    );
  return <SelfSteps roundId={round.id} definition={round.questionnaire.definition} given={round.selfAssessment?.answers ?? null} />;
}

interface SelfStepsProps {
  readonly roundId: string;
  readonly definition: unknown;
  readonly given: unknown;
}

function SelfSteps({ roundId, definition, given }: SelfStepsProps) {
  const { t } = useTranslation("feedback");
  const navigate = useNavigate();
  const questionnaire = parseQuestionnaire(definition);
  const form = formOf(questionnaire, "self");
  const steps = stepsOf(form, questionnaire);
  const [expiresAt] = useState(() => new Date(Date.now() + DRAFT_DAYS * 86_400_000));
  const [earlier] = useState(() => answersOfBallot(given, form) ?? NO_ANSWERS);
  const draft = useDraft<Answers>({ secret: `self ${roundId}`, expiresAt, empty: earlier, parse: parseAnswers });
  const [at, setAt] = useState(-1);
  const [submitSelf, { isSaving, error }] = useSubmitSelf();
  const answers = draft.value;
  const goTo = (step: number) => {
    setAt(step);
    window.scrollTo(0, 0);
  };
  const save = async () => {
    const { scores, comments, talents = [] } = ballotOf(answers, form);
    const texts = Object.entries(comments).map(([questionId, text]) => ({ questionId, text }));
    await submitSelf({ roundId, scores, comments: texts, talents });
    await draft.wipe();
    await navigate(paths.round(roundId));
  };
  const step = steps[at];
  const frame = { at, of: steps.length + 1, onBack: () => goTo(at - 1), onNext: () => goTo(at + 1) };
  if (at < 0) {
    return (
      <Page title={t("self.title")} lead={t("self.lead")}>
        <Stack gap="large">
          <p>{t("self.how")}</p>
          <DraftNotice status={draft.status} />
          <Row>
            <Button look="primary" isDisabled={draft.status === "LOADING"} onPress={() => goTo(0)}>
              {t("self.begin")}
            </Button>
            <LinkButton to={paths.round(roundId)} look="quiet">
              {t("self.later")}
            </LinkButton>
          </Row>
        </Stack>
      </Page>
    );
  }
  if (step?.kind === "ITEMS") {
    return (
      <ItemsStep
        key={step.id}
        step={step}
        form={form}
        answers={answers}
        frame={frame}
        onAnswer={(itemId, value) => draft.change({ ...answers, scores: { ...answers.scores, [itemId]: value } })}
      />
    );
  }
  if (step?.kind === "TALENTS") {
    const pick = (talents: readonly string[]) => draft.change({ ...answers, talents });
    return <TalentsStep key={step.id} step={step} chosen={answers.talents} frame={frame} onChange={pick} />;
  }
  if (step?.kind === "WORDS") {
    const change = (questionId: string, text: string) =>
      draft.change({ ...answers, comments: { ...answers.comments, [questionId]: text } });
    return <WordsStep key={step.id} step={step} form={form} answers={answers} lead={t("self.words")} frame={frame} onChange={change} />;
  }
  const open = openItems(answers, form).length;
  return (
    <StepFrame
      title={t("self.saveTitle")}
      frame={frame}
      act={
        <Button look="primary" isDisabled={isSaving || open === form.items.length} onPress={() => void save().catch(() => undefined)}>
          {t("self.save")}
        </Button>
      }
    >
      <Stack>
        <p>{t("self.answered", { count: form.items.length - open, of: form.items.length })}</p>
        <p>{t("self.afterSave")}</p>
        <ProblemNotice error={error} />
      </Stack>
    </StepFrame>
  );
}
