import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { FrameKind } from "../../../gql/graphql.js";
import { Button, ComboBox, Row } from "../../../ui/index.js";

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
  const [query, setQuery] = useState("");
  const { data, loading } = useQuery(FrameUnitPickerDocument, { variables: { kind } });
  if (chosen) {
    return (
      <Row>
        <p>{t("placements.chosen", { kind: t(`kinds.${kind}`), unit: chosen.name })}</p>
        <Button look="quiet" onPress={() => onPick(null)}>
          {t("placements.other")}
        </Button>
      </Row>
    );
  }
  const wanted = query.trim().toLocaleLowerCase(i18n.language);
  const units = (data?.frameUnits ?? []).filter(({ name }) => ` ${name.toLocaleLowerCase(i18n.language)}`.includes(` ${wanted}`));
  return (
    <ComboBox
      label={t(`kinds.${kind}`)}
      placeholder={t("placements.search")}
      options={units.slice(0, SHOWN).map(({ id, name }) => ({ value: id, label: name }))}
      query={query}
      onQuery={setQuery}
      isSearching={loading}
      onPick={({ value, label }) => onPick({ id: value, name: label })}
    />
  );
}
