import { useSuspenseQuery } from "@apollo/client/react";
import { useState, useTransition } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/index.js";
import { paths } from "../../platform/paths.js";
import { Button, Card, ComboBox, LinkButton, Page, Row } from "../../ui/index.js";
import { useColleagues } from "./PersonPicker.js";
import type { Colleague } from "./shareable.js";
import { SharedParts } from "./SharedParts.js";

// Without its id on purpose: under the same name in the cache it would take the place of one's own, fuller portfolio.
const PreviewPageDocument = graphql(`
  query PreviewPage($personId: ID) {
    portfolioPreview(personId: $personId) {
      headline
      texts {
        id
        kind
        ...ReadText_text
      }
      talents {
        id
        ...ReadTalent_claim
        ...TalentWheel_claim
      }
      goals {
        id
        ...ReadGoal_goal
      }
    }
  }
`);

/** My own portfolio through the eyes of a colleague: anybody, or one by name. */
export function PreviewPage() {
  const { t } = useTranslation("portfolio");
  const [person, setPerson] = useState<Colleague | null>(null);
  const [query, setQuery] = useState("");
  const [isChanging, startChange] = useTransition();
  const { options, isSearching } = useColleagues(query);
  const { data } = useSuspenseQuery(PreviewPageDocument, { variables: { personId: person?.id ?? null }, fetchPolicy: "network-only" });
  const preview = data.portfolioPreview;
  const lookAs = (whom: Colleague | null) => startChange(() => setPerson(whom));
  const who = person?.fullName ?? t("preview.anyone");
  return (
    <Page isWide title={t("preview.title")} lead={t("preview.lead")} actions={<LinkButton to={paths.portfolio}>{t("back")}</LinkButton>}>
      <Card title={t("preview.as", { name: who })}>
        <ComboBox
          label={t("preview.search")}
          options={options}
          query={query}
          onQuery={setQuery}
          isSearching={isSearching || isChanging}
          onPick={({ value, label }) => {
            lookAs({ id: value, fullName: label });
            setQuery("");
          }}
        />
        {person && (
          <Row>
            <Button onPress={() => lookAs(null)}>{t("preview.back")}</Button>
          </Row>
        )}
      </Card>
      {preview && (
        <>
          {preview.headline && <p>{preview.headline}</p>}
          <SharedParts
            texts={preview.texts}
            talents={preview.talents}
            goals={preview.goals}
            emptyText={t("preview.empty", { name: who })}
          />
        </>
      )}
    </Page>
  );
}
