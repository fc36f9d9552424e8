import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import { Button, Icon, Row } from "../../../ui/index.js";
import styles from "./rounds.module.css";

const RaterSuggestionsDocument = graphql(`
  query RaterSuggestions($roundId: ID!) {
    raterSuggestions(roundId: $roundId, first: 12) {
      edges {
        node {
          id
          fullName
        }
      }
    }
  }
`);

const SHOWN = 6;

export interface SuggestionsProps {
  readonly roundId: string;
  readonly onPick: (person: { readonly personId: string; readonly name: string }) => void;
}

/** Colleagues of one's team, or asked before, who have room; people with much on the plate are not among them. */
export function Suggestions({ roundId, onPick }: SuggestionsProps) {
  const { t } = useTranslation("feedback");
  const { data } = useQuery(RaterSuggestionsDocument, { variables: { roundId }, fetchPolicy: "cache-and-network" });
  const [picked, setPicked] = useState<readonly string[]>([]);
  const people = (data?.raterSuggestions.edges ?? []).map(({ node }) => node).filter(({ id }) => !picked.includes(id));
  if (people.length === 0) return null;
  return (
    <div role="group" aria-label={t("raters.suggestions")}>
      <p className={styles.quiet}>{t("raters.suggestions")}</p>
      <Row>
        {people.slice(0, SHOWN).map(({ id, fullName }) => (
          <Button
            key={id}
            aria-label={t("raters.suggest", { name: fullName })}
            onPress={() => {
              setPicked((before) => [...before, id]);
              onPick({ personId: id, name: fullName });
            }}
          >
            <Icon name="plus" /> {fullName}
          </Button>
        ))}
      </Row>
    </div>
  );
}
