import { useSearchParams } from "react-router";
import { useTranslation } from "react-i18next";
import { paths } from "../../../platform/paths.js";
import { LinkButton, Page, Tabs } from "../../../ui/index.js";
import { FRAME_KINDS } from "./frame-kinds.js";
import { FrameUnits } from "./FrameUnits.js";

/** Teams, locations and functions: what the organisation is divided into. */
export function FramePage() {
  const { t } = useTranslation("administration");
  const [search, setSearch] = useSearchParams();
  const selected = FRAME_KINDS.find((kind) => kind === search.get("soort")) ?? "TEAM";
  return (
    <Page title={t("frame.title")} lead={t("frame.lead")} actions={<LinkButton to={paths.people}>{t("person.back")}</LinkButton>}>
      <Tabs
        label={t("frame.tabs")}
        selected={selected}
        onSelect={(kind) => setSearch({ soort: kind }, { replace: true })}
        tabs={FRAME_KINDS.map((kind) => ({ id: kind, title: t(`frame.kinds.${kind}`), content: <FrameUnits kind={kind} /> }))}
      />
    </Page>
  );
}
