import { useTranslation } from "react-i18next";

/** The name of something in the catalogue, which comes in both languages, in the reader's. */
export function useCatalogueName() {
  const { i18n } = useTranslation();
  return (thing: { readonly nameNl: string; readonly nameEn: string }): string => (i18n.language === "en" ? thing.nameEn : thing.nameNl);
}
