import { useSuspenseQuery } from "@apollo/client/react";
import { parseQuestionnaire } from "@eigenkleur/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { paths } from "../../../platform/paths.js";
import { useIntent } from "../../../platform/useIntent.js";
import { Button, Card, LinkButton, Notice, Page, ProblemNotice, Row, Stack } from "../../../ui/index.js";
import { MakeStepDialog } from "../report/MakeStepDialog.js";
import type { StepSource } from "../report/MakeStepDialog.js";
import { AddTalents } from "./AddTalents.js";
import { ChooseSentenceList } from "./ChooseSentenceList.js";
import { parseGuide } from "./reading-guide.js";
import { ReadingPageDocument, ThankEverybody } from "./reading.graphql.js";
import { SharePartForm } from "./SharePartForm.js";

/** Ten minutes with one's report, in five small things to do; each may be left out. */
export function ReadingPage() {
  const { t } = useTranslation("reading");
  const { language } = useDisplay();
  const { id = "" } = useParams();
  const { data } = useSuspenseQuery(ReadingPageDocument, { variables: { id } });
  const [thank, { isSaving, error }] = useIntent(ThankEverybody);
  const [source, setSource] = useState<StepSource | null>(null);
  const report = data.feedbackRound?.report;
  const guide = parseGuide(data.feedbackReadingGuide);
  if (!report || !data.feedbackRound?.questionnaire) {
    return (
      <Page title={t("goneTitle")} lead={t("gone")}>
        <Row>
          <LinkButton to={paths.round(id)}>{t("toRound")}</LinkButton>
        </Row>
      </Page>
    );
  }
  const questionnaire = parseQuestionnaire(data.feedbackRound.questionnaire.definition);
  const chosen = report.comments.find((comment) => comment.id === report.reading?.chosenCommentId) ?? null;
  const phase = (key: string) => {
    const found = guide.phases.find((one) => one.id === key);
    return { title: found?.name[language] ?? "", prompt: found?.prompt[language] ?? "" };
  };
  return (
    <Page title={t("title")} lead={t("lead")}>
      <Stack gap="large">
        <Notice title={t("rules")}>
          <ul>
            {guide.rules.map((rule) => (
              <li key={rule.nl}>{rule[language]}</li>
            ))}
          </ul>
        </Notice>
        <Card level={2} title={phase("appreciate").title}>
          <p>{phase("appreciate").prompt}</p>
          <ChooseSentenceList roundId={id} comments={report.comments} chosenId={chosen?.id ?? null} />
        </Card>
        <Card level={2} title={phase("surprise").title}>
          <p>{phase("surprise").prompt}</p>
          <SharePartForm roundId={id} questionnaire={questionnaire} chosen={chosen} parts={report.sharedParts} />
        </Card>
        <Card level={2} title={phase("talents").title}>
          <p>{phase("talents").prompt}</p>
          <AddTalents
            questionnaire={questionnaire}
            talents={report.talents}
            catalogue={data.talentThemes.flatMap((theme) => theme.talents)}
            note={chosen?.text ?? ""}
          />
        </Card>
        <Card level={2} title={phase("goal").title}>
          <p>{phase("goal").prompt}</p>
          {chosen ? (
            <Row>
              <Button onPress={() => setSource({ kind: "FEEDBACK_COMMENT", text: chosen.text })}>{t("step")}</Button>
            </Row>
          ) : (
            <p>{t("chooseFirst")}</p>
          )}
        </Card>
        <Card level={2} title={phase("thank").title}>
          <p>{t("thankHow")}</p>
          <ProblemNotice error={error} />
          {report.reading?.isThanked ? (
            <p role="status">{t("thanked")}</p>
          ) : (
            <Row>
              <Button look="primary" isDisabled={isSaving} onPress={() => void thank({ roundId: id }).catch(() => undefined)}>
                {t("thank")}
              </Button>
            </Row>
          )}
        </Card>
        <Row>
          <LinkButton to={paths.report(id)} look="quiet">
            {t("toReport")}
          </LinkButton>
        </Row>
      </Stack>
      <MakeStepDialog source={source} onClose={() => setSource(null)} />
    </Page>
  );
}
