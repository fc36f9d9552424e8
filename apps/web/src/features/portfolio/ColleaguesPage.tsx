import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { paths } from "../../platform/paths.js";
import { ComboBox, Notice, Page } from "../../ui/index.js";
import { useColleagues } from "./PersonPicker.js";

/** Finds a colleague by name, to read what they share. */
export function ColleaguesPage() {
  const { t } = useTranslation("portfolio");
  const navigate = useNavigate();
  const [query, setQuery] = useState("");
  const { options, isSearching } = useColleagues(query);
  return (
    <Page title={t("colleagues.title")} lead={t("colleagues.lead")}>
      <ComboBox
        label={t("colleagues.search")}
        description={t("colleagues.searchHint")}
        options={options}
        query={query}
        onQuery={setQuery}
        isSearching={isSearching}
        onPick={({ value }) => void navigate(paths.portfolioOf(value))}
      />
      <Notice>{t("colleagues.notice")}</Notice>
    </Page>
  );
}
