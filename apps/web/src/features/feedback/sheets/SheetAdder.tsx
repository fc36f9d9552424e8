import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "../../../gql/graphql.js";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { Button, Row, TextField } from "../../../ui/index.js";

export interface SheetRater {
  readonly isOnSheet: true;
  readonly name: string;
  readonly language: Language;
}

export interface SheetAdderProps {
  /** How many are in this group already, so that the numbers on go on. */
  readonly present: number;
  readonly max: number | undefined;
  /** True when all were added. */
  readonly onAdd: (raters: SheetRater[]) => Promise<boolean>;
}

const SHEETS_AT_ONCE_MAX = 30;

/** People without an address: how many sheets. They get numbers and no names, since a name is not needed to hand one over. */
export function SheetAdder({ present, max, onAdd }: SheetAdderProps) {
  const { t } = useTranslation("sheets");
  const { language } = useDisplay();
  const [text, setText] = useState("");
  const [isAdding, setAdding] = useState(false);
  const most = Math.min(SHEETS_AT_ONCE_MAX, max === undefined ? SHEETS_AT_ONCE_MAX : max - present);
  const count = /^\d{1,2}$/.test(text.trim()) ? Number(text) : 0;
  const isRight = count >= 1 && count <= most;
  const add = async () => {
    setAdding(true);
    const raters = Array.from({ length: count }, (_, index): SheetRater => ({
      isOnSheet: true,
      name: t("add.name", { number: present + index + 1 }),
      language: language === "en" ? "EN" : "NL",
    }));
    const isAdded = await onAdd(raters);
    setAdding(false);
    if (isAdded) setText("");
  };
  return (
    <Row>
      <TextField
        label={t("add.label")}
        description={t("add.help")}
        inputMode="numeric"
        value={text}
        onChange={setText}
        error={text.trim() !== "" && !isRight ? t("add.wrong", { count: most }) : undefined}
      />
      {isRight && (
        <Button isDisabled={isAdding} onPress={() => void add()}>
          {t("add.act", { count })}
        </Button>
      )}
    </Row>
  );
}
