import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "../../../gql/graphql.js";
import { LANGUAGES } from "../../../i18n/languages.js";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { Button, Row, Select, Stack, TextArea } from "../../../ui/index.js";
import { readAddressLines } from "./address-lines.js";

const CODE = { nl: "NL", en: "EN" } as const satisfies Record<(typeof LANGUAGES)[number], Language>;

export interface AddressLinesProps {
  /** True when all were added. */
  readonly onAdd: (raters: { email: string; name: string | null; language: Language }[]) => Promise<boolean>;
  readonly onTyped: (count: number) => void;
}

/** People from outside, one address a line, each line checked while typing. */
export function AddressLines({ onAdd, onTyped }: AddressLinesProps) {
  const { t } = useTranslation("asking");
  const display = useDisplay();
  const [text, setText] = useState("");
  const [language, setLanguage] = useState(display.language);
  const [isAdding, setAdding] = useState(false);
  const lines = readAddressLines(text);
  const wrong = lines.filter((line) => line.problem !== null);
  const good = lines.filter((line) => line.problem === null);
  const write = (next: string) => {
    setText(next);
    onTyped(readAddressLines(next).filter((line) => line.problem === null).length);
  };
  const add = async () => {
    setAdding(true);
    const isAdded = await onAdd(good.map(({ email, name }) => ({ email, name, language: CODE[language] })));
    setAdding(false);
    if (isAdded) write("");
  };
  return (
    <Stack>
      <TextArea
        label={t("addresses.label")}
        description={t("addresses.help")}
        rows={3}
        value={text}
        onChange={write}
        error={
          wrong.length > 0
            ? wrong.map((line) => t(`addresses.problem.${line.problem ?? "TWICE"}`, { line: line.line, text: line.text })).join(" ")
            : null
        }
      />
      {lines.length > 0 && (
        <Row>
          <Select
            label={t("addresses.language")}
            options={LANGUAGES.map((value) => ({ value, label: t(`addresses.languages.${value}`) }))}
            value={language}
            onChange={setLanguage}
          />
          <Button isDisabled={isAdding || wrong.length > 0 || good.length === 0} onPress={() => void add()}>
            {t("addresses.add", { count: good.length })}
          </Button>
        </Row>
      )}
    </Stack>
  );
}
