import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { apiProblem } from "../../../platform/api-error.js";
import { paths } from "../../../platform/paths.js";
import { Button, Card, Checkbox, LinkButton, Notice, ProblemNotice, Row, Skeleton, Stack } from "../../../ui/index.js";
import { post, startAfresh } from "../auth-api.js";
import { useAct } from "../useAct.js";

interface Look {
  readonly organisation: string;
  readonly address: string;
}

export interface RedeemLinkProps {
  readonly token: string;
  readonly next: string;
}

/** Opening the link uses nothing up; the button does. So a mail scanner, or a second look, does no harm. */
export function RedeemLink({ token, next }: RedeemLinkProps) {
  const { t } = useTranslation("identity");
  const [look, setLook] = useState<Look | null>(null);
  const [lookError, setLookError] = useState<unknown>(null);
  const [remember, setRemember] = useState(false);
  const { run, error, isPending } = useAct();

  useEffect(() => {
    window.history.replaceState(window.history.state, "", window.location.pathname + window.location.search);
    post<Look>("/auth/link/look", { token }).then(setLook, setLookError);
  }, [token]);

  const failure = error ?? lookError;
  if (failure && apiProblem(failure).code === "NOT_FOUND") {
    return (
      <Notice
        kind="warn"
        isLive
        title={t("redeem.spentTitle")}
        actions={
          <LinkButton to={paths.signIn} look="primary">
            {t("redeem.askAgain")}
          </LinkButton>
        }
      >
        {t("redeem.spentText")}
      </Notice>
    );
  }
  if (!look) return lookError ? <ProblemNotice error={lookError} /> : <Skeleton lines={3} />;
  return (
    <Card>
      <Stack>
        <p>{t("redeem.who", { organisation: look.organisation, address: look.address })}</p>
        <Checkbox isSelected={remember} onChange={setRemember}>
          {t("redeem.remember")}
        </Checkbox>
        <ProblemNotice error={error} />
        <Row>
          <Button
            look="primary"
            isPending={isPending}
            onPress={() =>
              void run(async () => {
                await post("/auth/link/redeem", { token, remember });
                startAfresh(next);
              })
            }
          >
            {t("redeem.button")}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}
