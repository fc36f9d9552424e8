import { useSuspenseQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { MapDocumentName } from "../../../gql/graphql.js";
import { Page, Row, Stack } from "../../../ui/index.js";
import { DocumentBlocks } from "./DocumentBlocks.js";

const MapDocumentPageDocument = graphql(`
  query MapDocumentPage($name: MapDocumentName!, $language: Language!) {
    mapDocument(name: $name, language: $language) {
      title
      blocks {
        kind
        level
        text
        items
        rows
      }
    }
  }
`);

/** What the map shows and what not, or the DPIA's form: made from the settings that hold now. */
export function MapDocumentPage({ name }: { readonly name: MapDocumentName }) {
  const { t, i18n } = useTranslation("mapAccount");
  const language = i18n.language === "en" ? "EN" : "NL";
  const { data } = useSuspenseQuery(MapDocumentPageDocument, { variables: { name, language }, fetchPolicy: "cache-and-network" });
  const file = (format: "pdf" | "md") => `/talent-map/documents/${name === "DPIA" ? "dpia" : "pack"}.${format}?language=${language}`;
  return (
    <Page title={data.mapDocument.title}>
      <Stack gap="large">
        <Row>
          <a href={file("pdf")} download>
            {t("document.pdf")}
          </a>
          {name === "DPIA" && (
            <a href={file("md")} download>
              {t("document.text")}
            </a>
          )}
        </Row>
        <DocumentBlocks blocks={data.mapDocument.blocks} />
      </Stack>
    </Page>
  );
}

export function InformationPackPage() {
  return <MapDocumentPage name="INFORMATION_PACK" />;
}

export function DpiaPage() {
  return <MapDocumentPage name="DPIA" />;
}
