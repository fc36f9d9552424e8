import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/index.js";
import type { TalentWheel_ClaimFragment } from "../../gql/graphql.js";
import { ColourWheel, colourOf } from "../../ui/index.js";
import { useTalentNames } from "./useTalentNames.js";

export const TalentWheel_claim = graphql(`
  fragment TalentWheel_claim on TalentClaim {
    id
    talent {
      id
      theme {
        id
        key
        nameNl
        nameEn
      }
    }
  }
`);

/** Somebody's own colours: a leaf for each talent, in the colour of its theme. */
export function TalentWheel({ claims }: { readonly claims: readonly FragmentType<TalentWheel_ClaimFragment>[] }) {
  const { t } = useTranslation("talents");
  const { nameOf } = useTalentNames();
  const { data } = useSuspenseFragment({ fragment: TalentWheel_claim, from: [...claims] });
  const themes = new Map<string, { colour: ReturnType<typeof colourOf>; name: string; count: number }>();
  for (const { talent } of data) {
    const theme = talent?.theme;
    const key = theme?.key ?? "";
    const known = themes.get(key) ?? {
      colour: theme ? colourOf(theme.key) : "none",
      name: theme ? nameOf(theme) : t("wheel.ownWords"),
      count: 0,
    };
    themes.set(key, { ...known, count: known.count + 1 });
  }
  return <ColourWheel themes={[...themes.values()]} hasLegend />;
}
