import { LIMITS } from "@eigenkleur/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, Card, Row, TextArea } from "../../../ui/index.js";

export interface PurposeFormProps {
  readonly onState: (purpose: string) => void;
}

/** Asked once, before the first number. */
export function PurposeForm({ onState }: PurposeFormProps) {
  const { t } = useTranslation("talentMap");
  const [purpose, setPurpose] = useState("");
  const [isTooShort, setTooShort] = useState(false);
  const start = () => {
    const text = purpose.trim();
    if (text.length < LIMITS.mapPurposeCharsMin) setTooShort(true);
    else onState(text);
  };
  return (
    <Card title={t("purpose.title")}>
      <p>{t("purpose.text")}</p>
      <TextArea
        label={t("purpose.label")}
        description={t("purpose.hint")}
        rows={2}
        value={purpose}
        onChange={setPurpose}
        maxChars={LIMITS.mapPurposeCharsMax}
        error={isTooShort ? t("purpose.short", { min: LIMITS.mapPurposeCharsMin }) : undefined}
      />
      <div>
        <Button look="primary" onPress={start}>
          {t("purpose.start")}
        </Button>
      </div>
    </Card>
  );
}

export interface PurposeNoteProps {
  readonly purpose: string;
  readonly onOther: () => void;
}

/** What the questions of now are for, and a way to say something else. */
export function PurposeNote({ purpose, onOther }: PurposeNoteProps) {
  const { t } = useTranslation("talentMap");
  return (
    <Row>
      <p>{t("purpose.now", { purpose })}</p>
      <Button look="quiet" onPress={onOther}>
        {t("purpose.other")}
      </Button>
    </Row>
  );
}
