import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, Card, Notice, ProblemNotice, Row, Select, Stack, TextField, useToast } from "../../../ui/index.js";
import { useCreateToken } from "./useTokenActs.js";

const DAYS = ["30", "90", "365"] as const;
const LABEL_CHARS_MAX = 100;

/** Makes a key and shows it this once. It is held by this form only, so it is gone when one leaves the page. */
export function NewTokenForm({ onMade }: { readonly onMade: () => void }) {
  const { t } = useTranslation("mapAccount");
  const show = useToast();
  const [create, { isSaving, error }] = useCreateToken();
  const [label, setLabel] = useState("");
  const [days, setDays] = useState<(typeof DAYS)[number]>("90");
  const [token, setToken] = useState<string | null>(null);
  const save = async () => {
    const { createTalentMapToken: made } = await create({ label: label.trim(), days: Number(days) });
    setToken(made.token);
    setLabel("");
    onMade();
  };
  const copy = (text: string) =>
    navigator.clipboard
      .writeText(text)
      .then(() => show({ text: t("tokens.copied") }))
      .catch(() => show({ text: t("tokens.notCopied") }));
  return (
    <Card title={t("tokens.make")}>
      <Stack>
        <TextField
          label={t("tokens.label")}
          description={t("tokens.labelHint")}
          value={label}
          onChange={setLabel}
          maxLength={LABEL_CHARS_MAX}
          autoComplete="off"
        />
        <Select
          label={t("tokens.days")}
          value={days}
          onChange={setDays}
          options={DAYS.map((value) => ({ value, label: t(`tokens.daysOf.${value}`) }))}
        />
        <ProblemNotice error={error} />
        <Row>
          <Button look="primary" isPending={isSaving} isDisabled={label.trim() === ""} onPress={() => void save().catch(() => undefined)}>
            {t("tokens.makeButton")}
          </Button>
        </Row>
        {token && (
          <Notice kind="warn" title={t("tokens.once")}>
            <Stack>
              <p>{t("tokens.onceText")}</p>
              <p>
                <code style={{ overflowWrap: "anywhere" }}>{token}</code>
              </p>
              <Row>
                <Button onPress={() => void copy(token)}>{t("tokens.copy")}</Button>
                <Button onPress={() => setToken(null)}>{t("tokens.hide")}</Button>
              </Row>
            </Stack>
          </Notice>
        )}
      </Stack>
    </Card>
  );
}
