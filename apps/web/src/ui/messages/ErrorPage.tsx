import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, useLocation } from "react-router";
import { apiProblem } from "../../platform/api-error.js";
import { paths } from "../../platform/paths.js";
import { Button } from "../actions/Button.js";
import { LinkButton } from "../actions/LinkButton.js";
import { Page } from "../layout/Page.js";
import { Row } from "../layout/Stack.js";

export interface ErrorPageProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** A whole page that could not be shown; without a session it leads to sign-in and remembers where you were. */
export function ErrorPage({ error, onRetry }: ErrorPageProps) {
  const { t } = useTranslation("ui");
  const location = useLocation();
  const apollo = useApolloClient();
  const [isTrying, setTrying] = useState(false);
  // A failed query stays failed in Apollo's suspense cache for half a minute: drawing the page again would only throw it again.
  const tryAgain = async () => {
    setTrying(true);
    await apollo.refetchObservableQueries().catch(() => undefined);
    setTrying(false);
    onRetry();
  };
  const { code, id } = apiProblem(error);
  const from = location.pathname + location.search;
  if (code === "NOT_SIGNED_IN") return <Navigate to={paths.signIn} replace state={{ from }} />;
  if (code === "STEP_UP_REQUIRED") return <Navigate to={paths.stepUp} replace state={{ from }} />;
  return (
    <Page title={t(`problem.${code}.title`)} lead={t(`problem.${code}.text`)}>
      {id && <p>{t("problem.id", { id })}</p>}
      <Row>
        <Button look="primary" isPending={isTrying} onPress={() => void tryAgain()}>
          {t("problem.retry")}
        </Button>
        <LinkButton to={paths.start}>{t("problem.home")}</LinkButton>
      </Row>
    </Page>
  );
}
