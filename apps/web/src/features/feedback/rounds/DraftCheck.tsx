import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { adviseGroups, parseQuestionnaire, thresholdsOf } from "@eigenkleur/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { DraftCheck_RoundFragment } from "../../../gql/graphql.js";
import { Button, ConfirmDialog, DateText, Notice, ProblemNotice, Row, Stack } from "../../../ui/index.js";
import { AdviceList } from "./AdviceList.js";
import { countsOf } from "./group-counts.js";
import { QuestionnairePreview } from "./QuestionnairePreview.js";
import styles from "./rounds.module.css";
import { useOpenRound } from "./useRoundActs.js";

export const DraftCheck_round = graphql(`
  fragment DraftCheck_round on FeedbackRound {
    id
    message
    closesOn
    minRaters
    questionnaire {
      id
      definition
    }
    invitations {
      id
      groupKey
      email
      name
      person {
        id
        fullName
      }
    }
  }
`);

export interface DraftCheckProps {
  readonly round: FragmentType<DraftCheck_RoundFragment>;
  readonly onBack: () => void;
}

/** The last look before people are asked: what they see, what the report can show, and what stays as it is. */
export function DraftCheck({ round, onBack }: DraftCheckProps) {
  const { t } = useTranslation("feedback");
  const { data } = useSuspenseFragment({ fragment: DraftCheck_round, from: round });
  const [isAsking, setAsking] = useState(false);
  const [openRound, { isSaving, error }] = useOpenRound();
  const [problem, setProblem] = useState<string | null>(null);
  if (!data.questionnaire) return null;
  const questionnaire = parseQuestionnaire(data.questionnaire.definition);
  const advice = adviseGroups(countsOf(questionnaire, data.invitations), thresholdsOf(questionnaire));
  const missing = Math.max(0, data.minRaters - advice.asked);
  const open = async () => {
    setAsking(false);
    const { openFeedbackRound: result } = await openRound({ roundId: data.id });
    if (result.__typename === "RatersTooFewProblem") setProblem(t("check.tooFew", { count: result.needed }));
    if (result.__typename === "RoundTooSoonProblem") setProblem(t("check.tooSoon", { date: result.possibleFrom.slice(0, 10) }));
    if (result.__typename === "RatersBusyProblem") {
      const busy = data.invitations.filter(({ id }) => result.invitationIds.includes(id));
      const names = busy.map(({ person, name, email }) => person?.fullName ?? name ?? email).join(", ");
      setProblem(t("check.busy", { count: busy.length, names }));
    }
  };
  return (
    <Stack gap="large">
      <section className={styles.section}>
        <h2>{t("check.asked", { count: advice.asked })}</h2>
        <AdviceList questionnaire={questionnaire} advice={advice} />
        {data.closesOn && (
          <p>
            {t("check.until")} <DateText value={data.closesOn} />.
          </p>
        )}
      </section>
      <section className={styles.section}>
        <h2>{t("check.theySee")}</h2>
        <blockquote className={styles.quote}>{data.message.trim() === "" ? t("check.noMessage") : data.message}</blockquote>
        <p>{t("check.theySeeToo")}</p>
      </section>
      <QuestionnairePreview questionnaire={questionnaire} />
      <Notice title={t("check.fixedTitle")}>
        <ul>
          <li>{t("check.fixed.questions")}</li>
          <li>{t("check.fixed.raters")}</li>
          <li>{t("check.fixed.date")}</li>
          <li>{t("check.fixed.thresholds")}</li>
        </ul>
      </Notice>
      {problem && <Notice kind="problem" isLive title={problem} />}
      <ProblemNotice error={error} />
      {missing > 0 && <Notice kind="warn" title={t("check.missing", { count: missing })} />}
      <Row>
        <Button onPress={onBack}>{t("draft.back")}</Button>
        <Button look="primary" isDisabled={isSaving || missing > 0} onPress={() => setAsking(true)}>
          {t("check.open")}
        </Button>
      </Row>
      <ConfirmDialog
        title={t("check.confirmTitle")}
        confirmLabel={t("check.confirm", { count: advice.asked })}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => void open().catch(() => undefined)}
      >
        <p>{t("check.confirmText")}</p>
        {!advice.canOpen && <p>{t("check.cannotShow")}</p>}
      </ConfirmDialog>
    </Stack>
  );
}
