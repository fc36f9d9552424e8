import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { ChangeSettingsForm_MapAccountFragment } from "../../../gql/graphql.js";
import { Button, Card, ProblemNotice, Row, Select, Stack, useToast } from "../../../ui/index.js";
import { PairPicker, type PickedPair } from "./PairPicker.js";
import { useChangeMapSettings } from "./useMapActs.js";

const ChangeSettingsForm_MapAccount = graphql(`
  fragment ChangeSettingsForm_MapAccount on MapAccount {
    id
    profile
    cadence
    pairs {
      first {
        id
        nameNl
        nameEn
      }
      second {
        id
        nameNl
        nameEn
      }
    }
  }
`);

const PROFILES = ["STRICT", "STANDARD"] as const;
const CADENCES = ["QUARTERLY", "MONTHLY"] as const;

export interface ChangeSettingsFormProps {
  readonly account: FragmentType<ChangeSettingsForm_MapAccountFragment>;
}

/** An administrator's wish: stricter holds at once, looser waits for the works council. */
export function ChangeSettingsForm({ account }: ChangeSettingsFormProps) {
  const { t } = useTranslation("mapAccount");
  const { data } = useSuspenseFragment({ fragment: ChangeSettingsForm_MapAccount, from: account });
  const show = useToast();
  const [change, changing] = useChangeMapSettings();
  const [profile, setProfile] = useState(data.profile);
  const [cadence, setCadence] = useState(data.cadence);
  const [pairs, setPairs] = useState<readonly PickedPair[]>(data.pairs);
  const save = () =>
    change({ profile, cadence, pairs: pairs.map(({ first, second }) => ({ firstTalentId: first.id, secondTalentId: second.id })) })
      .then(() => show({ text: t("settings.saved") }))
      .catch(() => undefined);
  return (
    <Card title={t("settings.change")}>
      <Stack>
        <p>{t("settings.rule")}</p>
        <Row>
          <Select
            label={t("settings.profile")}
            options={PROFILES.map((value) => ({ value, label: t(`settings.profiles.${value}`) }))}
            value={profile}
            onChange={setProfile}
          />
          <Select
            label={t("settings.cadence")}
            options={CADENCES.map((value) => ({ value, label: t(`settings.cadences.${value}`) }))}
            value={cadence}
            onChange={setCadence}
          />
        </Row>
        <PairPicker pairs={pairs} onChange={setPairs} />
        <ProblemNotice error={changing.error} />
        <div>
          <Button look="primary" isPending={changing.isSaving} onPress={() => void save()}>
            {t("settings.save")}
          </Button>
        </div>
      </Stack>
    </Card>
  );
}
