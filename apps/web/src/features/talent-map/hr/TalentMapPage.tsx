import { useSuspenseQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import { EmptyState, Page, Stack } from "../../../ui/index.js";
import { useMapNames } from "./map-names.js";
import { MapViews } from "./MapViews.js";
import { PurposeForm, PurposeNote } from "./PurposeForm.js";
import { useStatedPurpose } from "./stated-purpose.js";
import { useMapAddress } from "./useMapAddress.js";

const TalentMapPageDocument = graphql(`
  query TalentMapPage($epoch: Int) {
    talentMapOptions(epoch: $epoch) {
      id
      epochs {
        id
        number
        scheduledOn
        threshold
        maxNoise
        variance
        realTrendFrom
        participation
      }
      skippedOn
      groups {
        id
        dimension
        name
        employees
        expressionKinds
      }
      expressions {
        id
        kind
        nameNl
        nameEn
      }
    }
    talentThemes {
      id
      key
      nameNl
      nameEn
      talents {
        id
      }
    }
  }
`);

/** HR's talent map: first what for, then published numbers, never anything about a person. */
export function TalentMapPage() {
  const { t } = useTranslation("talentMap");
  const { address } = useMapAddress();
  const { dayName } = useMapNames();
  const wanted = Number(address.epoch);
  const { data } = useSuspenseQuery(TalentMapPageDocument, {
    variables: { epoch: wanted > 0 ? wanted : null },
    fetchPolicy: "no-cache",
  });
  const [purpose, setPurpose] = useStatedPurpose();
  const options = data.talentMapOptions;
  const epoch = options.epochs.find(({ number }) => number === wanted) ?? options.epochs[0];
  return (
    <Page isWide title={t("title")} lead={t("lead")}>
      {!epoch && (
        <EmptyState title={t("state.none")}>
          <p>{t("state.noneText")}</p>
          {options.skippedOn.length > 0 && <p>{t("state.skipped", { dates: options.skippedOn.slice(0, 3).map(dayName).join(", ") })}</p>}
        </EmptyState>
      )}
      {epoch && purpose === null && <PurposeForm onState={setPurpose} />}
      {epoch && purpose !== null && (
        <Stack gap="large">
          <PurposeNote purpose={purpose} onOther={() => setPurpose(null)} />
          <MapViews options={options} themes={data.talentThemes} epoch={epoch} purpose={purpose} />
        </Stack>
      )}
    </Page>
  );
}
