import { CheckboxGroup, Label, Radio, RadioGroup } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Checkbox } from "../../ui/index.js";
import styles from "./privacy.module.css";

export interface OwnTalent {
  readonly id: string;
  readonly name: string;
}

export interface TalentScopeProps {
  /** One's own talents of the catalogue. */
  readonly talents: readonly OwnTalent[];
  /** Null stands for all of them, also later ones. */
  readonly chosen: readonly string[] | null;
  readonly onChange: (chosen: readonly string[] | null) => void;
}

const SCOPES = ["ALL", "CHOSEN"] as const;

/** With all of one's talents, or with those one picks. */
export function TalentScope({ talents, chosen, onChange }: TalentScopeProps) {
  const { t } = useTranslation("consent");
  if (talents.length === 0) return <p>{t("scope.none")}</p>;
  return (
    <div className={styles.scope}>
      <RadioGroup
        className={styles.choice}
        value={chosen === null ? "ALL" : "CHOSEN"}
        onChange={(scope) => onChange(scope === "ALL" ? null : [])}
      >
        <Label className={styles.label}>{t("scope.label")}</Label>
        {SCOPES.map((scope) => (
          <Radio key={scope} value={scope} className={styles.option}>
            <span className={styles.mark} aria-hidden="true" />
            <span>
              <span className={styles.name}>{t(`scope.${scope}.name`)}</span>
              <span className={styles.meaning}>{t(`scope.${scope}.meaning`)}</span>
            </span>
          </Radio>
        ))}
      </RadioGroup>
      {chosen !== null && (
        <CheckboxGroup className={styles.talents} value={[...chosen]} onChange={onChange}>
          <Label className={styles.label}>{t("scope.talents")}</Label>
          {talents.map((talent) => (
            <Checkbox key={talent.id} value={talent.id}>
              {talent.name}
            </Checkbox>
          ))}
          <p className={styles.meaning}>{chosen.length === 0 ? t("scope.pick") : t("scope.own")}</p>
        </CheckboxGroup>
      )}
    </div>
  );
}
