import { useQuery } from "@apollo/client/react";
import { LIMITS } from "@eigenkleur/shared";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/index.js";
import { Button, ComboBox, Icon } from "../../ui/index.js";
import type { Colleague } from "./shareable.js";
import styles from "./share.module.css";

const PersonPickerDocument = graphql(`
  query PersonPicker($search: String!) {
    people(search: $search, first: 8) {
      edges {
        node {
          id
          fullName
          teamName
          functionName
        }
      }
    }
  }
`);

/** Colleagues whose name begins with what was typed. */
export function useColleagues(query: string) {
  const search = useDeferredValue(query.trim());
  const { data, loading } = useQuery(PersonPickerDocument, { variables: { search }, skip: search.length < 2 });
  const people = search.length < 2 ? [] : (data?.people.edges.map(({ node }) => node) ?? []);
  const options = people.map((person) => ({
    value: person.id,
    label: person.fullName,
    detail: [person.functionName, person.teamName].filter(Boolean).join(" · "),
  }));
  return { options, isSearching: loading };
}

export interface PersonPickerProps {
  readonly chosen: readonly Colleague[];
  readonly onChange: (chosen: readonly Colleague[]) => void;
}

/** Chooses colleagues by name, one after another. */
export function PersonPicker({ chosen, onChange }: PersonPickerProps) {
  const { t } = useTranslation("portfolio");
  const [query, setQuery] = useState("");
  const { options, isSearching } = useColleagues(query);
  const isFull = chosen.length >= LIMITS.sharedPeopleMax;
  return (
    <>
      {chosen.length > 0 && (
        <ul className={styles.chosen} aria-label={t("share.chosen")}>
          {chosen.map((person) => (
            <li key={person.id} className={styles.person}>
              {person.fullName}
              <Button
                look="quiet"
                isIcon
                aria-label={t("share.leaveOut", { name: person.fullName })}
                onPress={() => onChange(chosen.filter(({ id }) => id !== person.id))}
              >
                <Icon name="close" />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {!isFull && (
        <ComboBox
          label={t("share.search")}
          placeholder={t("share.searchPlaceholder")}
          options={options.filter(({ value }) => !chosen.some(({ id }) => id === value))}
          query={query}
          onQuery={setQuery}
          isSearching={isSearching}
          onPick={({ value, label }) => {
            onChange([...chosen, { id: value, fullName: label }]);
            setQuery("");
          }}
        />
      )}
    </>
  );
}
