import { useTranslation } from "react-i18next";
import type { About } from "./map-view.js";

/** Every number carries "about"; few and nobody are one and the same. */
export function useAbout() {
  const { t } = useTranslation("talentMap");
  return {
    /** As one says it. */
    spoken: (about: About): string => (about === null ? t("about.few") : t("about.spoken", { number: about })),
    /** As it stands in a narrow cell. */
    shown: (about: About): string => (about === null ? "–" : t("about.shown", { number: about })),
  };
}
