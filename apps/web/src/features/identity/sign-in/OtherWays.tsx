import { useState } from "react";
import { useTranslation } from "react-i18next";
import { apiProblem } from "../../../platform/api-error.js";
import { Button, Card, Checkbox, Notice, ProblemNotice, Row, Stack, TextField } from "../../../ui/index.js";
import { post, startAfresh } from "../auth-api.js";
import { canUsePasskeys, signInWithPasskey, wasCancelled } from "../passkeys.js";
import { useAct } from "../useAct.js";

export interface OtherWaysProps {
  readonly next: string;
  readonly hasIdentityProvider: boolean;
}

/** A passkey, the organisation's own sign-in, and a code on paper for whoever lost the mailbox. */
export function OtherWays({ next, hasIdentityProvider }: OtherWaysProps) {
  const { t } = useTranslation("identity");
  const [remember, setRemember] = useState(false);
  const { run, error, isPending } = useAct();
  const [isRecovering, setIsRecovering] = useState(false);
  return (
    <Card title={t("other.title")}>
      <Stack>
        {canUsePasskeys() && (
          <>
            <Row>
              <Button
                isPending={isPending}
                onPress={() =>
                  void run(async () => {
                    await signInWithPasskey(remember);
                    startAfresh(next);
                  })
                }
              >
                {t("passkey.signIn")}
              </Button>
            </Row>
            <Checkbox isSelected={remember} onChange={setRemember}>
              {t("redeem.remember")}
            </Checkbox>
            {error !== null && !wasCancelled(error) && <Notice kind="problem" isLive title={t("passkey.refused")} />}
          </>
        )}
        {hasIdentityProvider && (
          <Row>
            <Button onPress={() => window.location.assign(`/auth/oidc/start?next=${encodeURIComponent(next)}`)}>
              {t("other.provider")}
            </Button>
          </Row>
        )}
        {isRecovering ? (
          <RecoveryForm next={next} />
        ) : (
          <Row>
            <Button look="quiet" onPress={() => setIsRecovering(true)}>
              {t("recovery.lost")}
            </Button>
          </Row>
        )}
      </Stack>
    </Card>
  );
}

function RecoveryForm({ next }: { readonly next: string }) {
  const { t } = useTranslation("identity");
  const [code, setCode] = useState("");
  const { run, error, isPending } = useAct();
  const isUnknown = error !== null && apiProblem(error).code === "NOT_FOUND";
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void run(async () => {
          await post("/auth/recovery/redeem", { code });
          startAfresh(next);
        });
      }}
    >
      <Stack>
        <TextField
          label={t("recovery.field")}
          description={t("recovery.hint")}
          value={code}
          onChange={setCode}
          autoComplete="off"
          spellCheck="false"
          error={isUnknown ? t("recovery.wrong") : null}
        />
        {!isUnknown && <ProblemNotice error={error} />}
        <Row>
          <Button type="submit" isPending={isPending}>
            {t("recovery.use")}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
