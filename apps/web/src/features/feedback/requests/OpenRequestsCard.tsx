import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { OpenRequestsCard_SettingsFragment } from "../../../gql/graphql.js";
import { useIntent } from "../../../platform/useIntent.js";
import { Card, ProblemNotice, Select, Stack } from "../../../ui/index.js";

export const OpenRequestsCard_settings = graphql(`
  fragment OpenRequestsCard_settings on RaterSettings {
    id
    openRequestsMax
  }
`);

const SetOpenRequestsMaxDocument = graphql(`
  mutation SetOpenRequestsMax($input: SetOpenRequestsMaxInput!) {
    setOpenRequestsMax(input: $input) {
      settings {
        id
        ...OpenRequestsCard_settings
      }
    }
  }
`);

const CHOICES = [0, 1, 2, 3, 4, 5, 6, 8, 10];

/** How many open requests one wants at most; above it others read that one has much on the plate now, and nothing else. */
export function OpenRequestsCard({ settings }: { readonly settings: FragmentType<OpenRequestsCard_SettingsFragment> }) {
  const { t } = useTranslation("requests");
  const { data } = useSuspenseFragment({ fragment: OpenRequestsCard_settings, from: settings });
  const [setMax, { error }] = useIntent(SetOpenRequestsMaxDocument);
  const choices = CHOICES.includes(data.openRequestsMax) ? CHOICES : [...CHOICES, data.openRequestsMax].toSorted((a, b) => a - b);
  return (
    <Card title={t("plate.title")}>
      <Stack>
        <p>{t("plate.text")}</p>
        <Select
          label={t("plate.label")}
          options={choices.map((count) => ({ value: String(count), label: count === 0 ? t("plate.none") : t("plate.option", { count }) }))}
          value={String(data.openRequestsMax)}
          onChange={(count) => void setMax({ openRequestsMax: Number(count) }).catch(() => undefined)}
        />
        <ProblemNotice error={error} />
      </Stack>
    </Card>
  );
}
