import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { FrameKind } from "../../../gql/graphql.js";
import { ComboBox } from "../../../ui/index.js";

const FrameUnitPickerDocument = graphql(`
  query FrameUnitPicker($kind: FrameKind!) {
    frameUnits(kind: $kind) {
      id
      name
    }
  }
`);

interface Unit {
  readonly id: string;
  readonly name: string;
}

export interface FrameUnitPickerProps {
  readonly kind: FrameKind;
  readonly chosen: Unit | null;
  readonly onPick: (unit: Unit | null) => void;
}

const SHOWN = 20;

/** Chooses a team, location or function by the beginning of a word of its name. */
export function FrameUnitPicker({ kind, chosen, onPick }: FrameUnitPickerProps) {
  const { t, i18n } = useTranslation("administration");
  const [query, setQuery] = useState(chosen?.name ?? "");
  const { data, loading } = useQuery(FrameUnitPickerDocument, { variables: { kind } });
  const wanted = query.trim().toLocaleLowerCase(i18n.language);
  const units = (data?.frameUnits ?? []).filter(({ name }) => ` ${name.toLocaleLowerCase(i18n.language)}`.includes(` ${wanted}`));
  return (
    <ComboBox
      label={t(`kinds.${kind}`)}
      placeholder={t("placements.search")}
      options={units.slice(0, SHOWN).map(({ id, name }) => ({ value: id, label: name }))}
      query={query}
      onQuery={(next) => {
        setQuery(next);
        if (next !== chosen?.name) onPick(null);
      }}
      isSearching={loading}
      onPick={({ value, label }) => {
        setQuery(label);
        onPick({ id: value, name: label });
      }}
    />
  );
}
