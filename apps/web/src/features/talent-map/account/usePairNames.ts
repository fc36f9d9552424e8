import { useTranslation } from "react-i18next";
import { useCatalogueName } from "../needs/useCatalogueName.js";

interface Named {
  readonly nameNl: string;
  readonly nameEn: string;
}

/** "Listening and Calm", and a sentence part for a whole list of such pairs. */
export function usePairNames() {
  const { t } = useTranslation("mapAccount");
  const nameOf = useCatalogueName();
  const pairName = (pair: { readonly first: Named; readonly second: Named }): string =>
    t("settings.pair", { first: nameOf(pair.first), second: nameOf(pair.second) });
  const pairNames = (pairs: readonly { readonly first: Named; readonly second: Named }[]): string =>
    pairs.length === 0 ? t("settings.noPairs") : pairs.map(pairName).join("; ");
  return { pairName, pairNames };
}
