import { useTranslation } from "react-i18next";
import type { DraftStatus } from "../../platform/useDraft.js";
import { Notice } from "./Notice.js";

/** Says where answers in the making are kept, and clearly so when this browser cannot keep them. */
export function DraftNotice({ status }: { readonly status: DraftStatus }) {
  const { t } = useTranslation("ui");
  if (status === "LOADING") return null;
  if (status === "SEALED") return <p>{t("draft.SEALED")}</p>;
  return (
    <Notice kind="warn" isLive title={t("draft.warning")}>
      <p>{t(`draft.${status}`)}</p>
    </Notice>
  );
}
