import { useTranslation } from "react-i18next";
import { Checkbox, TextField } from "../../../ui/index.js";

export interface SignSentenceProps {
  /** Null: not signed. */
  readonly name: string | null;
  readonly ownerName: string;
  readonly onChange: (name: string | null) => void;
}

const NAME_CHARS_MAX = 80;

/** By choice: one's name under this one answer, so that the owner can come and talk about it. The others stay without. */
export function SignSentence({ name, ownerName, onChange }: SignSentenceProps) {
  const { t } = useTranslation("answer");
  return (
    <>
      <Checkbox isSelected={name !== null} onChange={(isSigned) => onChange(isSigned ? "" : null)}>
        {t("sign.check")}
      </Checkbox>
      {name !== null && (
        <TextField
          label={t("sign.name")}
          description={t("sign.help", { name: ownerName })}
          maxLength={NAME_CHARS_MAX}
          value={name}
          onChange={onChange}
          autoComplete="name"
        />
      )}
    </>
  );
}
