import { useTranslation } from "react-i18next";
import { useLocale } from "react-aria-components";

interface Named {
  readonly nameNl: string;
  readonly nameEn: string;
}

/** Names as the reader says them. */
export function useMapNames() {
  const { t, i18n } = useTranslation("talentMap");
  const { locale } = useLocale();
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  return {
    groupName: (group: { readonly name: string | null }): string => group.name ?? t("group.everybody"),
    groupWithSize: (group: { readonly name: string | null; readonly employees: number }): string =>
      t("group.size", { name: group.name ?? t("group.everybody"), count: group.employees }),
    expressionName: (expression: Named): string => (i18n.language === "en" ? expression.nameEn : expression.nameNl),
    dayName: (value: string): string => day.format(new Date(value)),
  };
}
