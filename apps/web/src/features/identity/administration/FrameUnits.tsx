import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { FrameKind, FrameUnitsQuery } from "../../../gql/graphql.js";
import { Button, DataTable, EmptyState, ProblemNotice, Row, Skeleton, Stack, useToast } from "../../../ui/index.js";
import type { Column } from "../../../ui/index.js";
import { AddFrameUnit } from "./AddFrameUnit.js";
import { RenameFrameUnit } from "./RenameFrameUnit.js";
import { useRemoveFrameUnit } from "./useFrameUnits.js";

const FrameUnitsDocument = graphql(`
  query FrameUnits($kind: FrameKind!) {
    frameUnits(kind: $kind) {
      id
      name
      peopleCount
    }
  }
`);

type Unit = FrameUnitsQuery["frameUnits"][number];

/** All of one kind, with how many work there today. */
export function FrameUnits({ kind }: { readonly kind: FrameKind }) {
  const { t } = useTranslation("administration");
  const show = useToast();
  const { data, error, refetch } = useQuery(FrameUnitsDocument, { variables: { kind }, fetchPolicy: "cache-and-network" });
  const [renamed, setRenamed] = useState<Unit | null>(null);
  const [remove, removing] = useRemoveFrameUnit();
  const takeOut = async ({ id, name }: Unit) => {
    const { removeFrameUnit: result } = await remove({ frameUnitId: id });
    show({ text: t(result.__typename === "RemoveFrameUnitSuccess" ? "frame.removed" : "frame.inUse", { name }) });
    await refetch();
  };
  const columns: Column<Unit>[] = [
    { id: "name", header: t("frame.name"), isRowHeader: true, cell: ({ name }) => name },
    { id: "people", header: t("frame.people"), isNumber: true, cell: ({ peopleCount }) => peopleCount },
    {
      id: "act",
      header: t("frame.act"),
      cell: (unit) => (
        <Row>
          <Button look="quiet" aria-label={t("frame.renameOf", { name: unit.name })} onPress={() => setRenamed(unit)}>
            {t("frame.rename")}
          </Button>
          {unit.peopleCount === 0 && (
            <Button
              look="quiet"
              isPending={removing.isSaving}
              aria-label={t("frame.removeOf", { name: unit.name })}
              onPress={() => void takeOut(unit).catch(() => undefined)}
            >
              {t("frame.remove")}
            </Button>
          )}
        </Row>
      ),
    },
  ];
  return (
    <Stack gap="large">
      <ProblemNotice error={error ?? removing.error} />
      {!data && !error && <Skeleton lines={5} />}
      {data?.frameUnits.length === 0 && <EmptyState title={t("frame.empty")}>{t("frame.emptyText")}</EmptyState>}
      {data && data.frameUnits.length > 0 && (
        <DataTable caption={t(`frame.caption.${kind}`)} columns={columns} rows={data.frameUnits} rowKey={({ id }) => id} />
      )}
      <AddFrameUnit kind={kind} onAdded={() => void refetch()} />
      {renamed && <RenameFrameUnit unit={renamed} onClose={() => setRenamed(null)} />}
    </Stack>
  );
}
