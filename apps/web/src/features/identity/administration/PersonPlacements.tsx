import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { PersonPlacements_PersonFragment } from "../../../gql/graphql.js";
import { Button, Card, ConfirmDialog, DataTable, DateText, ProblemNotice, Row, Stack, useToast } from "../../../ui/index.js";
import type { Column } from "../../../ui/index.js";
import { PlacementDialog } from "./PlacementDialog.js";
import { useRemovePlacement } from "./usePlacements.js";

export const PersonPlacements_person = graphql(`
  fragment PersonPlacements_person on AdministeredPerson {
    id
    teamName
    placements {
      id
      kind
      startedOn
      endedOn
      unit {
        id
        name
      }
    }
  }
`);

type Placement = PersonPlacements_PersonFragment["placements"][number];

/** Where somebody works and worked, with the days; every line can be put right. */
export function PersonPlacements({ person }: { readonly person: FragmentType<PersonPlacements_PersonFragment> }) {
  const { t } = useTranslation("administration");
  const show = useToast();
  const { data } = useSuspenseFragment({ fragment: PersonPlacements_person, from: person });
  const [edited, setEdited] = useState<Placement | "new" | null>(null);
  const [leaving, setLeaving] = useState<Placement | null>(null);
  const [remove, { isSaving, error }] = useRemovePlacement();
  const nameOf = (placement: Placement) => placement.unit?.name ?? "";
  const columns: Column<Placement>[] = [
    { id: "unit", header: t("placements.unit"), isRowHeader: true, cell: nameOf },
    { id: "kind", header: t("placements.kind"), cell: ({ kind }) => t(`kinds.${kind}`) },
    { id: "from", header: t("placements.from"), cell: ({ startedOn }) => <DateText value={startedOn} /> },
    {
      id: "until",
      header: t("placements.until"),
      cell: ({ endedOn }) => (endedOn ? <DateText value={endedOn} /> : t("placements.open")),
    },
    {
      id: "act",
      header: t("placements.act"),
      cell: (placement) => (
        <Row>
          <Button look="quiet" aria-label={t("placements.changeOf", { unit: nameOf(placement) })} onPress={() => setEdited(placement)}>
            {t("placements.change")}
          </Button>
          <Button look="quiet" aria-label={t("placements.removeOf", { unit: nameOf(placement) })} onPress={() => setLeaving(placement)}>
            {t("placements.remove")}
          </Button>
        </Row>
      ),
    },
  ];
  const takeOut = async (placement: Placement) => {
    await remove({ placementId: placement.id }).finally(() => setLeaving(null));
    show({ text: t("placements.saved") });
  };
  return (
    <Card title={t("placements.title")}>
      <Stack>
        <p>{data.placements.length > 0 ? t("placements.text") : t("placements.none")}</p>
        {data.placements.length > 0 && (
          <DataTable caption={t("placements.caption")} columns={columns} rows={data.placements} rowKey={({ id }) => id} />
        )}
        <ProblemNotice error={error} />
        <Row>
          <Button onPress={() => setEdited("new")}>{t("placements.add")}</Button>
        </Row>
      </Stack>
      {edited && <PlacementDialog personId={data.id} placement={edited === "new" ? null : edited} onClose={() => setEdited(null)} />}
      <ConfirmDialog
        title={t("placements.removeTitle")}
        confirmLabel={t("placements.remove")}
        isOpen={leaving !== null}
        isPending={isSaving}
        onClose={() => setLeaving(null)}
        onConfirm={() => void (leaving && takeOut(leaving).catch(() => undefined))}
      >
        {t("placements.removeText")}
      </ConfirmDialog>
    </Card>
  );
}
