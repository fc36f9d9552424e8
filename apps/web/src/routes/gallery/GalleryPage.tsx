import { useTranslation } from "react-i18next";
import { Page } from "../../ui/layout/Page.js";

/** Every component in one place, to look at. */
export function GalleryPage() {
  const { t } = useTranslation("pages");
  return <Page title={t("gallery.title")}>{null}</Page>;
}
