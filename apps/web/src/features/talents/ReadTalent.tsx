import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { graphql } from "../../gql/index.js";
import type { ReadTalent_ClaimFragment } from "../../gql/graphql.js";
import { Card, colourOf } from "../../ui/index.js";
import { useTalentNames } from "./useTalentNames.js";
import styles from "./talents.module.css";

export const ReadTalent_claim = graphql(`
  fragment ReadTalent_claim on TalentClaim {
    id
    ownName
    note
    talent {
      id
      nameNl
      nameEn
      definitionNl
      definitionEn
      excessNl
      excessEn
      theme {
        id
        key
      }
    }
  }
`);

/** A talent as a colleague reads it, with where it shows. */
export function ReadTalent({ claim }: { readonly claim: FragmentType<ReadTalent_ClaimFragment> }) {
  const { data } = useSuspenseFragment({ fragment: ReadTalent_claim, from: claim });
  const { claimName, definitionOf } = useTalentNames();
  return (
    <Card level={3} title={claimName(data)} colour={colourOf(data.talent?.theme?.key ?? "")}>
      {data.talent && <p className={styles.definition}>{definitionOf(data.talent)}</p>}
      {data.note && <p className={styles.words}>{data.note}</p>}
    </Card>
  );
}
