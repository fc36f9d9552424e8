import { useLocale } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Score } from "./report-view.js";

/** A figure as one reads it: the mean, the half of the scale where all agree, or why it is not shown. */
export function useScoreText() {
  const { t } = useTranslation("report");
  const { locale } = useLocale();
  const number = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const textOf = (score: Score | null): string => {
    if (!score) return t("figure.hidden");
    if (score.bandLow !== null && score.bandHigh !== null) return t("figure.band", { low: score.bandLow, high: score.bandHigh });
    return score.mean === null ? t("figure.hidden") : number.format(score.mean);
  };
  const spreadOf = (score: Score | null): string => {
    if (!score) return "–";
    if (score.spread !== null) return t("figure.spread", { value: number.format(score.spread) });
    if (score.spreadWord === "AGREE" || score.spreadWord === "DIVIDED") return t(`figure.${score.spreadWord}`);
    return "–";
  };
  return { number, textOf, spreadOf };
}
