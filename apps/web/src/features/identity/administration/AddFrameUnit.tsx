import { LIMITS } from "@eigenkleur/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { FrameKind } from "../../../gql/graphql.js";
import { Button, Card, ProblemNotice, Row, Stack, TextField, useToast } from "../../../ui/index.js";
import { useAddFrameUnit } from "./useFrameUnits.js";

/** A team, location or function that no list has named yet. */
export function AddFrameUnit({ kind, onAdded }: { readonly kind: FrameKind; readonly onAdded: () => void }) {
  const { t } = useTranslation("administration");
  const show = useToast();
  const [add, { isSaving, error }] = useAddFrameUnit();
  const [name, setName] = useState("");
  const [isTaken, setTaken] = useState(false);
  const save = async () => {
    const { addFrameUnit: result } = await add({ kind, name });
    if (result.__typename === "FrameUnitNameTakenProblem") {
      setTaken(true);
      return;
    }
    setName("");
    show({ text: t("frame.added", { name: name.trim() }) });
    onAdded();
  };
  return (
    <Card title={t(`frame.add.${kind}`)}>
      <Stack>
        <TextField
          label={t("frame.name")}
          value={name}
          onChange={(next) => {
            setTaken(false);
            setName(next);
          }}
          maxLength={LIMITS.frameUnitNameCharsMax}
          error={isTaken ? t("frame.taken") : null}
        />
        <ProblemNotice error={error} />
        <Row>
          <Button isPending={isSaving} isDisabled={name.trim() === ""} onPress={() => void save().catch(() => undefined)}>
            {t("frame.addButton")}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}
