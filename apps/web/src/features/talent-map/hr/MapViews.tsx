import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Notice, Select, Skeleton, Stack, Tabs } from "../../../ui/index.js";
import { CompareView } from "./CompareView.js";
import { GroupView } from "./GroupView.js";
import { useMapNames } from "./map-names.js";
import { MapView } from "./MapView.js";
import { PairsView } from "./PairsView.js";
import { RareView } from "./RareView.js";
import type { MapViewProps } from "./map-types.js";
import { TrendView } from "./TrendView.js";
import { useMapAddress } from "./useMapAddress.js";

const VIEWS = [
  ["map", MapView],
  ["group", GroupView],
  ["compare", CompareView],
  ["trend", TrendView],
  ["rare", RareView],
  ["pairs", PairsView],
] as const;

/** The ways to look at one count, with what its numbers are above all of them. */
export function MapViews(props: MapViewProps) {
  const { t } = useTranslation("talentMap");
  const { dayName } = useMapNames();
  const { address, go } = useMapAddress();
  const { options, epoch } = props;
  return (
    <Stack gap="large">
      <Notice title={t("caveat.title")}>
        <p>
          {t("caveat.a", { noise: epoch.maxNoise })} {t("caveat.b", { threshold: epoch.threshold })} {t("caveat.c")} {t("caveat.d")}
        </p>
      </Notice>
      <Select
        label={t("state.epoch")}
        description={t("state.taking", { band: t(`state.bands.${epoch.participation}`) })}
        options={options.epochs.map(({ number, scheduledOn }) => ({
          value: String(number),
          label: t("state.of", { date: dayName(scheduledOn) }),
        }))}
        value={String(epoch.number)}
        onChange={(number) => go({ epoch: number })}
      />
      <Tabs
        label={t("tabs.label")}
        selected={VIEWS.find(([id]) => id === address.view)?.[0] ?? "map"}
        onSelect={(view) => go({ view })}
        tabs={VIEWS.map(([id, View]) => ({
          id,
          title: t(`tabs.${id}`),
          content: (
            <Suspense fallback={<Skeleton lines={6} />}>
              <View {...props} />
            </Suspense>
          ),
        }))}
      />
    </Stack>
  );
}
