import { useSuspenseQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { type Location, useLocation } from "react-router";
import { graphql } from "../../../gql/index.js";
import { safeReturnPath } from "../../../platform/paths.js";
import { Button, Card, Notice, Page, ProblemNotice, Row, Stack } from "../../../ui/index.js";
import { useState } from "react";
import { post, startAfresh } from "../auth-api.js";
import { canUsePasskeys, stepUpWithPasskey, wasCancelled } from "../passkeys.js";
import { useAct } from "../useAct.js";
import { useLoaded } from "../useLoaded.js";
import { PersonaChooser } from "./PersonaChooser.js";
import type { SignInMethods } from "./SignInPage.js";

const StepUpPageDocument = graphql(`
  query StepUpPage {
    account {
      id
      email
      isLinkedToProvider
      passkeys {
        id
      }
    }
  }
`);

/** Proving once more that it is you, for administration and for acting as HR. */
export function StepUpPage() {
  const { t } = useTranslation("identity");
  const { state } = useLocation() as Location<unknown>;
  const next = safeReturnPath(state);
  const { data } = useSuspenseQuery(StepUpPageDocument);
  const { answer: methods } = useLoaded<SignInMethods>("/auth/methods");
  const { email, passkeys, isLinkedToProvider } = data.account;
  const [isSent, setIsSent] = useState(false);
  const { run, error, isPending } = useAct();
  return (
    <Page title={t("stepUp.title")} lead={t("stepUp.lead")}>
      <Stack gap="large">
        <Card>
          <Stack>
            {error !== null && !wasCancelled(error) && <ProblemNotice error={error} />}
            {passkeys.length > 0 && canUsePasskeys() && (
              <Row>
                <Button
                  look="primary"
                  isPending={isPending}
                  onPress={() =>
                    void run(async () => {
                      await stepUpWithPasskey();
                      startAfresh(next);
                    })
                  }
                >
                  {t("stepUp.passkey")}
                </Button>
              </Row>
            )}
            {methods?.identityProvider && isLinkedToProvider && (
              <Row>
                <Button onPress={() => window.location.assign(`/auth/oidc/start?opnieuw=1&next=${encodeURIComponent(next)}`)}>
                  {t("other.provider")}
                </Button>
              </Row>
            )}
            {email && !isSent && (
              <Row>
                <Button
                  isPending={isPending}
                  onPress={() =>
                    void run(async () => {
                      await post("/auth/link/request", { email, next });
                      setIsSent(true);
                    })
                  }
                >
                  {t("stepUp.mail", { address: email })}
                </Button>
              </Row>
            )}
            {email && isSent && (
              <Notice kind="good" isLive title={t("mail.sentTitle")}>
                {t("mail.sentText", { address: email })}
              </Notice>
            )}
          </Stack>
        </Card>
        {methods?.personas && <PersonaChooser next={next} />}
      </Stack>
    </Page>
  );
}
