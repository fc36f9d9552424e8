import type { TalentMapPageQuery } from "../../../gql/graphql.js";

export type MapOptions = TalentMapPageQuery["talentMapOptions"];
export type MapThemes = TalentMapPageQuery["talentThemes"];
export type MapEpoch = MapOptions["epochs"][number];

/** What every way to look at one count gets. */
export interface MapViewProps {
  readonly options: MapOptions;
  readonly themes: MapThemes;
  readonly epoch: MapEpoch;
  readonly purpose: string;
}
