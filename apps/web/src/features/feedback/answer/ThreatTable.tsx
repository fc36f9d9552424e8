import { useTranslation } from "react-i18next";
import styles from "./answer.module.css";

export interface ThreatTableProps {
  readonly ownerName: string;
  readonly isBlind: boolean;
}

/** Who could learn what, row by row; the only row in which the tiers differ is the one about the keys. */
export function ThreatTable({ ownerName, isBlind }: ThreatTableProps) {
  const { t } = useTranslation("answer");
  const name = ownerName;
  const rows = [
    [t("limits.owner", { name }), t("limits.ownerLearns")],
    [t("limits.others"), t("limits.othersLearn", { name })],
    [t("limits.admin"), t("limits.adminLearns")],
    [t("limits.database"), t("limits.databaseLearns")],
    [t("limits.keys"), isBlind ? t("limits.keysBLIND") : t("limits.keysSEPARATED")],
    [t("limits.after"), t("limits.afterLearns")],
    [t("limits.live"), t("limits.liveLearns")],
  ] as const;
  return (
    <table className={styles.threats}>
      <thead>
        <tr>
          <th scope="col">{t("limits.who")}</th>
          <th scope="col">{t("limits.learns")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([who, learns]) => (
          <tr key={who}>
            <th scope="row">{who}</th>
            <td>{learns}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
