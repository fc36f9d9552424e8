import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import { apiProblem } from "../../platform/api-error.js";
import { paths } from "../../platform/paths.js";
import { Notice } from "./Notice.js";

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
  return (
    <Notice kind="problem" isLive title={t(`problem.${code}.title`)}>
      <p>{t(`problem.${code}.text`)}</p>
      {code === "INVALID_INPUT" && problems.length > 0 && (
        <ul>
          {problems.map((problem) => (
            <li key={`${problem.path} ${problem.message}`}>{problem.message}</li>
          ))}
        </ul>
      )}
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
