import type { Questionnaire } from "@eigenkleur/shared";
import { useTranslation } from "react-i18next";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { DataTable } from "../../../ui/index.js";
import type { Column } from "../../../ui/index.js";
import { scoreOf, unitName } from "./report-view.js";
import type { FormView, ItemView, Score, ThemeView } from "./report-view.js";
import { useScoreText } from "./useScoreText.js";

export interface ItemTableProps {
  readonly theme: ThemeView;
  readonly view: FormView;
  readonly report: { readonly scores: readonly Score[] };
  readonly questionnaire: Questionnaire;
}

/** The items of a theme: self, all others, and each group that may be shown apart. */
export function ItemTable({ theme, view, report, questionnaire }: ItemTableProps) {
  const { t } = useTranslation("report");
  const { language } = useDisplay();
  const { number, textOf, spreadOf } = useScoreText();
  const isFull = view.form.id === "full";
  const hasSelf = theme.items.some((item) => item.self !== null);
  // Only units that have a figure in this theme: a merged group takes the place of its parts.
  const units = view.units.filter((unit) => theme.items.some((item) => scoreOf(report, "ITEM", item.id, unit.key) !== null));
  const columns: Column<ItemView>[] = [
    { id: "item", header: t("table.item"), cell: (item) => item.text, isRowHeader: true },
    ...(hasSelf
      ? [
          {
            id: "self",
            header: t("table.self"),
            cell: (item: ItemView) => (item.self === null ? "–" : number.format(item.self)),
            isNumber: true,
          },
        ]
      : []),
    ...(isFull
      ? [
          {
            id: "others",
            header: t("table.others"),
            cell: (item: ItemView) => textOf(scoreOf(report, "ITEM", item.id, "others")),
            isNumber: true,
          },
          { id: "spread", header: t("table.spread"), cell: (item: ItemView) => spreadOf(scoreOf(report, "ITEM", item.id, "others")) },
        ]
      : []),
    ...units.map((unit) => ({
      id: unit.key,
      header: unitName(unit, questionnaire, language),
      cell: (item: ItemView) => textOf(scoreOf(report, "ITEM", item.id, unit.key)),
      isNumber: true,
    })),
  ];
  return (
    <DataTable
      caption={t("table.caption", { theme: theme.name ?? t("report.items") })}
      columns={columns}
      rows={theme.items}
      rowKey={(item) => item.id}
    />
  );
}
