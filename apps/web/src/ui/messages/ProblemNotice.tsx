import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import { apiProblem } from "../../platform/api-error.js";
import { paths } from "../../platform/paths.js";
import { Notice } from "./Notice.js";

/** Rules with a sentence of their own; forms that know their fields say it beside the field. */
const RULES = ["maxLength", "minLength", "isNotEmpty", "isEmail", "tooMany", "usedForSomethingElse"] as const;

export interface ProblemNoticeProps {
  /** What a query or mutation threw; nothing is shown without one. */
  readonly error: unknown;
}

/** What went wrong in plain words, for an error of the API, with the way out when there is one. */
export function ProblemNotice({ error }: ProblemNoticeProps) {
  const { t } = useTranslation("ui");
  const location = useLocation();
  if (!error) return null;
  const { code, id, problems } = apiProblem(error);
  // The API names the rule that was broken; rules we have no sentence for add nothing to "check the fields".
  const rules = [...new Set(problems.map((problem) => RULES.find((rule) => rule === problem.message)))];
  return (
    <Notice kind="problem" isLive title={t(`problem.${code}.title`)}>
      <p>{t(`problem.${code}.text`)}</p>
      {rules.map((rule) => rule && <p key={rule}>{t(`problem.rules.${rule}`)}</p>)}
      {(code === "NOT_SIGNED_IN" || code === "STEP_UP_REQUIRED") && (
        <p>
          <Link to={code === "NOT_SIGNED_IN" ? paths.signIn : paths.stepUp} state={{ from: location.pathname + location.search }}>
            {t("problem.signIn")}
          </Link>
        </p>
      )}
      {id && <p>{t("problem.id", { id })}</p>}
    </Notice>
  );
}
