import { Label, Radio, RadioGroup } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Audience } from "../../gql/graphql.js";
import styles from "./share.module.css";

const AUDIENCES = ["PRIVATE", "CHOSEN", "ORGANISATION"] as const satisfies readonly Audience[];

export interface AudienceChoiceProps {
  readonly value: Audience;
  readonly onChange: (value: Audience) => void;
}

/** Three audiences, from nobody to everybody, with the consequence under each. */
export function AudienceChoice({ value, onChange }: AudienceChoiceProps) {
  const { t } = useTranslation("portfolio");
  return (
    <RadioGroup
      className={styles.choice}
      value={value}
      onChange={(next) => {
        const audience = AUDIENCES.find((each) => each === next);
        if (audience) onChange(audience);
      }}
    >
      <Label className={styles.label}>{t("share.who")}</Label>
      {AUDIENCES.map((audience) => (
        <Radio key={audience} value={audience} className={styles.option}>
          <span className={styles.mark} aria-hidden="true" />
          <span>
            <span className={styles.name}>{t(`share.audience.${audience}.name`)}</span>
            <span className={styles.meaning}>{t(`share.audience.${audience}.meaning`)}</span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
