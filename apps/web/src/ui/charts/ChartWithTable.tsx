import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { DataTable } from "../display/DataTable.js";
import type { DataTableProps } from "../display/DataTable.js";
import styles from "./charts.module.css";

export interface ChartWithTableProps<Row> extends DataTableProps<Row> {
  /** The drawing; give it a text alternative of one sentence. */
  readonly children: ReactNode;
}

/** A chart that always has the same figures as a real table, one press away. */
export function ChartWithTable<Row>({ children, ...table }: ChartWithTableProps<Row>) {
  const { t } = useTranslation("ui");
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{table.caption}</figcaption>
      {children}
      <details className={styles.details}>
        <summary className={styles.summary}>{t("chart.asTable")}</summary>
        <DataTable {...table} />
      </details>
    </figure>
  );
}
