import { useState } from "react";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { paths } from "../../../platform/paths.js";
import { Button, LinkButton, Page, Stack, TextField } from "../../../ui/index.js";
import styles from "./answer.module.css";
import { readSheetCode } from "./sheet-code.js";

/** Without a link: the code of a sheet, typed by hand, or the receipt of an answer that was sent. */
export function CodeEntry() {
  const { t } = useTranslation("answer");
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const [isWrong, setWrong] = useState(false);
  const enter = (event: FormEvent) => {
    event.preventDefault();
    const code = readSheetCode(text);
    setWrong(code === null);
    if (code !== null) void navigate(`${paths.answer}#${code}`);
  };
  return (
    <Page title={t("state.NO_LINK.title")} lead={t("state.NO_LINK.text")}>
      <Stack gap="large">
        <section className={styles.section}>
          <h2>{t("code.title")}</h2>
          <form onSubmit={enter}>
            <Stack>
              <TextField
                label={t("code.label")}
                description={t("code.help")}
                value={text}
                onChange={setText}
                autoComplete="off"
                spellCheck="false"
                error={isWrong ? t("code.wrong") : undefined}
              />
              <div>
                <Button type="submit" look="primary" isDisabled={text.trim() === ""}>
                  {t("next")}
                </Button>
              </div>
            </Stack>
          </form>
        </section>
        <section className={styles.section}>
          <h2>{t("code.receiptTitle")}</h2>
          <p>{t("code.receiptText")}</p>
          <div>
            <LinkButton to={paths.receipt}>{t("code.receiptAct")}</LinkButton>
          </div>
        </section>
      </Stack>
    </Page>
  );
}
