import { useQuery } from "@apollo/client/react";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import { ComboBox } from "../../../ui/index.js";

const ColleagueSearchDocument = graphql(`
  query ColleagueSearch($search: String!) {
    people(search: $search, first: 8) {
      edges {
        node {
          id
          fullName
          functionName
          teamName
          hasMuchOnPlate
        }
      }
    }
  }
`);

const FROM_CHARS = 2;

export interface ColleagueSearchProps {
  readonly onPick: (person: { readonly personId: string; readonly name: string }) => void;
}

/** A colleague by name; namesakes are told apart by function and team. */
export function ColleagueSearch({ onPick }: ColleagueSearchProps) {
  const { t } = useTranslation("feedback");
  const [query, setQuery] = useState("");
  const search = useDeferredValue(query.trim());
  const { data, loading } = useQuery(ColleagueSearchDocument, { variables: { search }, skip: search.length < FROM_CHARS });
  const found = search.length < FROM_CHARS ? [] : (data?.people.edges ?? []);
  const options = found.map(({ node }) => ({
    value: node.id,
    label: node.fullName,
    detail: [node.functionName, node.teamName, node.hasMuchOnPlate && t("raters.busy")].filter(Boolean).join(" · "),
  }));
  return (
    <ComboBox
      label={t("raters.search")}
      options={options}
      query={query}
      onQuery={setQuery}
      isSearching={loading}
      onPick={(option) => {
        setQuery("");
        onPick({ personId: option.value, name: option.label });
      }}
    />
  );
}
