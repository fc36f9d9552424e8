import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { FrameKind } from "../../../gql/graphql.js";
import { apiProblem } from "../../../platform/api-error.js";
import { Button, Dialog, Notice, ProblemNotice, Row, Select, TextField, useToast } from "../../../ui/index.js";
import { FRAME_KINDS } from "./frame-kinds.js";
import { FrameUnitPicker } from "./FrameUnitPicker.js";
import { useChangePlacement, usePlacePerson } from "./usePlacements.js";

export interface PlacementDialogProps {
  readonly personId: string;
  /** The one to put right; null for a new one. */
  readonly placement: {
    readonly id: string;
    readonly kind: FrameKind;
    readonly startedOn: string;
    readonly endedOn: string | null;
    readonly unit: { readonly id: string; readonly name: string } | null;
  } | null;
  readonly onClose: () => void;
}

/** Where, from when, and if wanted until when. */
export function PlacementDialog({ personId, placement, onClose }: PlacementDialogProps) {
  const { t } = useTranslation("administration");
  const show = useToast();
  const [kind, setKind] = useState<FrameKind>(placement?.kind ?? "TEAM");
  const [unit, setUnit] = useState(placement?.unit ?? null);
  const [startedOn, setStartedOn] = useState(placement?.startedOn ?? "");
  const [endedOn, setEndedOn] = useState(placement?.endedOn ?? "");
  const [isInTheWay, setInTheWay] = useState(false);
  const [place, placing] = usePlacePerson();
  const [change, changing] = useChangePlacement();
  const error = placing.error ?? changing.error;
  const areDaysWrong = apiProblem(error).problems.some(({ path }) => path === "startedOn" || path === "endedOn");

  const save = async (frameUnitId: string) => {
    const period = { frameUnitId, startedOn, endedOn: endedOn || null };
    const result = placement
      ? (await change({ placementId: placement.id, ...period })).changePlacement
      : (await place({ personId, ...period })).placePerson;
    if (result.__typename === "PlacementOverlapsProblem") {
      setInTheWay(true);
      return;
    }
    show({ text: t("placements.saved") });
    onClose();
  };
  return (
    <Dialog isOpen title={t("placements.dialog")} onClose={onClose}>
      {!placement && (
        <Select
          label={t("placements.kind")}
          value={kind}
          onChange={(next) => {
            setKind(next);
            setUnit(null);
          }}
          options={FRAME_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
      )}
      <FrameUnitPicker key={kind} kind={kind} chosen={unit} onPick={setUnit} />
      <TextField
        label={t("placements.startedOn")}
        description={placement ? undefined : t("placements.addHint")}
        type="date"
        value={startedOn}
        onChange={setStartedOn}
      />
      <TextField
        label={t("placements.endedOn")}
        description={t("placements.endedHint")}
        isOptional
        type="date"
        value={endedOn}
        onChange={setEndedOn}
        error={areDaysWrong ? t("placements.wrongDays") : null}
      />
      {isInTheWay && (
        <Notice kind="warn" isLive>
          {t("placements.overlaps")}
        </Notice>
      )}
      {!areDaysWrong && <ProblemNotice error={error} />}
      <Row>
        <Button
          look="primary"
          isPending={placing.isSaving || changing.isSaving}
          isDisabled={!unit || startedOn === ""}
          onPress={() => void (unit && save(unit.id).catch(() => undefined))}
        >
          {t("placements.save")}
        </Button>
      </Row>
    </Dialog>
  );
}
