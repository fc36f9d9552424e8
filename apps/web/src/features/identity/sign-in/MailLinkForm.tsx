import { useState } from "react";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Button, Notice, ProblemNotice, Row, Stack, TextField } from "../../../ui/index.js";
import { post } from "../auth-api.js";
import { useAct } from "../useAct.js";

export interface MailLinkFormProps {
  readonly next: string;
  readonly hasOutbox: boolean;
}

/** Asks for the address and always says the same: whether it is known here is nobody's business. */
export function MailLinkForm({ next, hasOutbox }: MailLinkFormProps) {
  const { t } = useTranslation("identity");
  const [email, setEmail] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { run, error, isPending } = useAct();

  function send(event: FormEvent): void {
    event.preventDefault();
    const address = email.trim();
    const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address);
    setIsWrong(!isAddress);
    if (!isAddress) return;
    void run(async () => {
      await post("/auth/link/request", { email: address, next });
      setSentTo(address);
    });
  }

  if (sentTo) {
    return (
      <Notice kind="good" isLive title={t("mail.sentTitle")} actions={<Button onPress={() => setSentTo(null)}>{t("mail.again")}</Button>}>
        <p>{t("mail.sentText", { address: sentTo })}</p>
        {hasOutbox && (
          <p>
            <Link to="/postbus">{t("outbox.link")}</Link>
          </p>
        )}
      </Notice>
    );
  }
  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <TextField
          label={t("mail.field")}
          description={t("mail.hint")}
          type="email"
          autoComplete="email"
          inputMode="email"
          name="email"
          value={email}
          onChange={setEmail}
          error={isWrong ? t("mail.wrong") : null}
        />
        <ProblemNotice error={error} />
        <Row>
          <Button type="submit" look="primary" isPending={isPending}>
            {t("mail.send")}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
