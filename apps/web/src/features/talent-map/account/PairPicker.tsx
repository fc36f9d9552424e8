import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import { Button, Icon, Row, Select } from "../../../ui/index.js";
import { useCatalogueName } from "../needs/useCatalogueName.js";
import { usePairNames } from "./usePairNames.js";

const PairPickerDocument = graphql(`
  query PairPicker {
    talentThemes {
      id
      talents {
        id
        nameNl
        nameEn
      }
    }
  }
`);

interface NamedTalent {
  readonly id: string;
  readonly nameNl: string;
  readonly nameEn: string;
}

export interface PickedPair {
  readonly first: NamedTalent;
  readonly second: NamedTalent;
}

export interface PairPickerProps {
  readonly pairs: readonly PickedPair[];
  readonly onChange: (pairs: readonly PickedPair[]) => void;
}

/** The short list of talents that may be asked together; a talent stands in one pair at most. */
export function PairPicker({ pairs, onChange }: PairPickerProps) {
  const { t } = useTranslation("mapAccount");
  const nameOf = useCatalogueName();
  const { pairName } = usePairNames();
  const { data } = useQuery(PairPickerDocument);
  const [firstId, setFirstId] = useState<string | null>(null);
  const [secondId, setSecondId] = useState<string | null>(null);
  const taken = new Set(pairs.flatMap(({ first, second }) => [first.id, second.id]));
  const talents = (data?.talentThemes ?? []).flatMap((theme) => theme.talents).filter(({ id }) => !taken.has(id));
  const optionsWithout = (other: string | null) =>
    talents.filter(({ id }) => id !== other).map((talent) => ({ value: talent.id, label: nameOf(talent) }));
  const add = () => {
    const [first, second] = [firstId, secondId].map((id) => talents.find((talent) => talent.id === id));
    if (first && second) onChange([...pairs, { first, second }]);
    setFirstId(null);
    setSecondId(null);
  };
  return (
    <div>
      <p>{t("settings.pairs")}</p>
      {pairs.length > 0 && (
        <ul>
          {pairs.map((pair) => (
            <li key={pair.first.id}>
              {pairName(pair)}{" "}
              <Button
                look="quiet"
                isIcon
                aria-label={t("settings.removePair", { pair: pairName(pair) })}
                onPress={() => onChange(pairs.filter((other) => other !== pair))}
              >
                <Icon name="close" />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Row>
        <Select label={t("settings.firstTalent")} options={optionsWithout(secondId)} value={firstId} onChange={setFirstId} />
        <Select label={t("settings.secondTalent")} options={optionsWithout(firstId)} value={secondId} onChange={setSecondId} />
        <Button isDisabled={!firstId || !secondId} onPress={add}>
          {t("settings.addPair")}
        </Button>
      </Row>
    </div>
  );
}
