import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, Card, Notice, Row, useToast } from "../../../ui/index.js";
import { toCsv } from "./map-csv.js";
import type { MapTable } from "./map-view.js";
import type { MapEpoch } from "./map-types.js";
import { save } from "./save-file.js";

export interface MapFilesProps {
  readonly table: MapTable;
  readonly epoch: MapEpoch;
  readonly caption: string;
  /** The question whose answer this is, for the file the server makes. */
  readonly asked: {
    readonly purpose: string;
    readonly epoch: number;
    readonly groups: readonly string[];
    readonly expressions: readonly string[];
  };
}

/** The numbers on the screen as a file, each with the caveat in it, and a link to the same view. */
export function MapFiles({ table, epoch, caption, asked }: MapFilesProps) {
  const { t, i18n } = useTranslation("talentMap");
  const show = useToast();
  const [hasFailed, setFailed] = useState(false);
  const name = `${t("files.name")}-${epoch.scheduledOn}`;
  const caveat = [
    caption,
    t("caveat.a", { noise: epoch.maxNoise }),
    t("caveat.b", { threshold: epoch.threshold }),
    t("caveat.c"),
    t("caveat.d"),
  ];
  const asCsv = () => {
    const csv = toCsv(table, { caveat, group: t("map.group"), few: t("about.few") });
    save(new Blob([csv], { type: "text/csv;charset=utf-8" }), `${name}.csv`);
  };
  const asPdf = async () => {
    setFailed(false);
    const response = await fetch("/talent-map/cells.pdf", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...asked, language: i18n.language === "en" ? "EN" : "NL" }),
    }).catch(() => null);
    if (response?.ok) save(await response.blob(), `${name}.pdf`);
    else setFailed(true);
  };
  const asLink = async () => {
    await navigator.clipboard.writeText(window.location.href);
    show({ text: t("files.copied") });
  };
  return (
    <Card title={t("files.title")} isFlat>
      {hasFailed && <Notice kind="problem" isLive title={t("files.failed")} />}
      <Row>
        <Button onPress={asCsv}>{t("files.csv")}</Button>
        <Button onPress={() => void asPdf()}>{t("files.pdf")}</Button>
        <Button look="quiet" onPress={() => void asLink().catch(() => undefined)}>
          {t("files.link")}
        </Button>
      </Row>
    </Card>
  );
}
