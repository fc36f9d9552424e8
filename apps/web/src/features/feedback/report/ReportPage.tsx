import { useSuspenseQuery } from "@apollo/client/react";
import { parseQuestionnaire } from "@eigenkleur/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { graphql } from "../../../gql/index.js";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { paths } from "../../../platform/paths.js";
import { LinkButton, Page, Row, Stack } from "../../../ui/index.js";
import { HowMade } from "./HowMade.js";
import { MakeStepDialog } from "./MakeStepDialog.js";
import type { StepSource } from "./MakeStepDialog.js";
import { ProgressSection } from "./ProgressSection.js";
import { Quadrant } from "./Quadrant.js";
import { viewOf } from "./report-view.js";
import { ReadOn } from "./ReadOn.js";
import { ShortForm } from "./ShortForm.js";
import { TalentCards } from "./TalentCards.js";
import { ThemeCards } from "./ThemeCards.js";
import { ThemesChart } from "./ThemesChart.js";
import { WordsSection } from "./WordsSection.js";

const ReportPageDocument = graphql(`
  query ReportPage($id: ID!) {
    feedbackRound(id: $id) {
      id
      questionnaire {
        id
        definition
      }
      invitations {
        id
        groupKey
      }
      selfAssessment {
        id
        answers
      }
      report {
        id
        raterCount
        declinedCount
        units {
          id
          key
          kind
          memberKeys
          formKey
          raterCount
          position
        }
        scores {
          id
          subject
          subjectKey
          unitKey
          raterCount
          mean
          bandLow
          bandHigh
          spread
          spreadWord
        }
        comments {
          id
          questionKey
          text
        }
        gaps {
          id
          themeKey
          selfMean
          gap
        }
        talents {
          id
          talentKey
          level
        }
        progress {
          id
          themeKey
          unitKey
          progress
          earlierRoundId
          earlierReleasedOn
        }
      }
    }
  }
`);

/** The report: words first, then where views meet and part, the figures, and one small step. */
export function ReportPage() {
  const { t } = useTranslation("report");
  const { language } = useDisplay();
  const { id = "" } = useParams();
  const { data } = useSuspenseQuery(ReportPageDocument, { variables: { id } });
  const [source, setSource] = useState<StepSource | null>(null);
  const round = data.feedbackRound;
  if (!round?.questionnaire || !round.report) {
    return (
      <Page title={t("report.notOpenTitle")} lead={t("report.notOpen")}>
        <Row>
          <LinkButton to={paths.round(id)}>{t("report.toRound")}</LinkButton>
        </Row>
      </Page>
    );
  }
  const { report } = round;
  const questionnaire = parseQuestionnaire(round.questionnaire.definition);
  const view = viewOf(round, report, questionnaire, language);
  const [first, ...rest] = view.full.words;
  const hasGaps = view.full.themes.some((theme) => theme.gap !== null);
  return (
    <Page title={t("report.title")} lead={t("report.lead", { count: report.raterCount })} isWide>
      <Stack gap="large">
        {first && <WordsSection title={t("report.valued")} words={[first]} onStep={setSource} />}
        {hasGaps && <Quadrant themes={view.full.themes} />}
        {view.full.themes.some((theme) => theme.name !== null) && (
          <ThemesChart form={view.full} hasSelf={hasGaps} questionnaire={questionnaire} />
        )}
        <ProgressSection report={report} themes={view.full.themes} questionnaire={questionnaire} />
        <ThemeCards view={view.full} report={report} questionnaire={questionnaire} onStep={setSource} />
        {view.short && <ShortForm view={view.short} report={report} questionnaire={questionnaire} onStep={setSource} />}
        <TalentCards talents={report.talents} ownAnswers={round.selfAssessment?.answers} questionnaire={questionnaire} />
        <WordsSection title={t("report.words")} words={[...rest, ...(view.pooled ? [view.pooled] : [])]} onStep={setSource} />
        <ReadOn roundId={id} />
        <HowMade view={view} declinedCount={report.declinedCount} questionnaire={questionnaire} />
      </Stack>
      <MakeStepDialog source={source} onClose={() => setSource(null)} />
    </Page>
  );
}
