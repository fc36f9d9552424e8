import { useTranslation } from "react-i18next";
import { paths } from "../../../platform/paths.js";
import { Button, LinkButton, Page, ProblemNotice, Row, Stack } from "../../../ui/index.js";
import { post, startAfresh } from "../auth-api.js";
import { useAct } from "../useAct.js";

/** Signing out is a press, not a visit: a link on another site must not wipe what somebody has not sent yet. */
export function SignOutPage() {
  const { t } = useTranslation("identity");
  const { run, error, isPending } = useAct();
  return (
    <Page title={t("signOut.title")} lead={t("signOut.lead")}>
      <Stack>
        <ProblemNotice error={error} />
        <Row>
          <Button
            look="primary"
            isPending={isPending}
            onPress={() =>
              void run(async () => {
                await post("/auth/sign-out");
                startAfresh(paths.start);
              })
            }
          >
            {t("signOut.button")}
          </Button>
          <LinkButton to={paths.portfolio} look="quiet">
            {t("signOut.stay")}
          </LinkButton>
        </Row>
      </Stack>
    </Page>
  );
}
