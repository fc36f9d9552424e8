import { useTranslation } from "react-i18next";
import { Card, DataTable } from "../../../ui/index.js";

const ROWS = ["consent", "talents", "cells", "mark", "question", "need", "truth"] as const;

/** Everything round the map that is kept, about whom, who sees it and how long. */
export function StoredList() {
  const { t } = useTranslation("mapAccount");
  return (
    <Card title={t("stored.title")}>
      <DataTable
        caption={t("stored.caption")}
        rows={ROWS}
        rowKey={(row) => row}
        columns={[
          { id: "what", header: t("stored.what"), isRowHeader: true, cell: (row) => t(`stored.rows.${row}.what`) },
          { id: "who", header: t("stored.who"), cell: (row) => t(`stored.rows.${row}.who`) },
          { id: "long", header: t("stored.long"), cell: (row) => t(`stored.rows.${row}.long`) },
        ]}
      />
    </Card>
  );
}
