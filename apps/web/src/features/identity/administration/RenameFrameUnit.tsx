import { LIMITS } from "@eigenkleur/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, Dialog, ProblemNotice, TextField, useToast } from "../../../ui/index.js";
import { useRenameFrameUnit } from "./useFrameUnits.js";

export interface RenameFrameUnitProps {
  readonly unit: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
}

/** Another name for everybody who is or was in it. */
export function RenameFrameUnit({ unit, onClose }: RenameFrameUnitProps) {
  const { t } = useTranslation("administration");
  const show = useToast();
  const [rename, { isSaving, error }] = useRenameFrameUnit();
  const [name, setName] = useState(unit.name);
  const [isTaken, setTaken] = useState(false);
  const save = async () => {
    const { renameFrameUnit: result } = await rename({ frameUnitId: unit.id, name });
    if (result.__typename === "FrameUnitNameTakenProblem") {
      setTaken(true);
      return;
    }
    show({ text: t("frame.renamed", { name: name.trim() }) });
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={t("frame.renameOf", { name: unit.name })}
      onClose={onClose}
      actions={
        <Button look="primary" isPending={isSaving} isDisabled={name.trim() === ""} onPress={() => void save().catch(() => undefined)}>
          {t("frame.save")}
        </Button>
      }
    >
      <TextField
        autoFocus
        label={t("frame.name")}
        description={t("frame.renameText")}
        value={name}
        onChange={(next) => {
          setTaken(false);
          setName(next);
        }}
        maxLength={LIMITS.frameUnitNameCharsMax}
        error={isTaken ? t("frame.taken") : null}
      />
      <ProblemNotice error={error} />
    </Dialog>
  );
}
