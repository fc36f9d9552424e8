import { useTranslation } from "react-i18next";
import { Button, Notice } from "../../../ui/index.js";
import type { AnswerProblem } from "./post.js";

export interface SendProblemProps {
  readonly problem: AnswerProblem | null;
  readonly onGone: () => void;
}

/** What went wrong while sending; a round that is over leads to the page that says so. */
export function SendProblem({ problem, onGone }: SendProblemProps) {
  const { t } = useTranslation("answer");
  if (problem === null) return null;
  if (problem === "CLOSED" || problem === "NOT_FOUND") {
    const state = problem === "CLOSED" ? "CLOSED" : "UNKNOWN";
    return <Notice kind="problem" isLive title={t(`state.${state}.title`)} actions={<Button onPress={onGone}>{t("next")}</Button>} />;
  }
  return (
    <Notice kind="problem" isLive title={t(`problem.${problem}.title`)}>
      <p>{t(`problem.${problem}.text`)}</p>
    </Notice>
  );
}
