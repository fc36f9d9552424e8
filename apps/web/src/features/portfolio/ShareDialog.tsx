import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Audience } from "../../gql/graphql.js";
import { Button, Dialog, Notice, ProblemNotice, useToast } from "../../ui/index.js";
import { AudienceChoice } from "./AudienceChoice.js";
import { PersonPicker } from "./PersonPicker.js";
import type { Shareable } from "./shareable.js";
import { useShareItem } from "./useShareItem.js";

export interface ShareDialogProps extends Shareable {
  readonly onClose: () => void;
}

/** Whom one thing is shown to, each choice with what it means in plain words. */
export function ShareDialog({ kind, itemId, name, audience, people, onClose }: ShareDialogProps) {
  const { t } = useTranslation("portfolio");
  const show = useToast();
  const [share, { isSaving, error }] = useShareItem();
  const [chosen, setChosen] = useState<Audience>(audience);
  const [colleagues, setColleagues] = useState(people);
  const mayShare = chosen !== "CHOSEN" || colleagues.length > 0;
  const put = (to: Audience, whom: typeof colleagues) =>
    share({ kind, itemId, audience: to, personIds: to === "CHOSEN" ? whom.map(({ id }) => id) : [] });
  const save = async () => {
    await put(chosen, colleagues);
    onClose();
    show({ text: t(`share.done.${chosen}`, { name }), onUndo: () => void put(audience, people) });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t("share.title", { name })}
      actions={
        <Button look="primary" isPending={isSaving} isDisabled={!mayShare} onPress={() => void save().catch(() => undefined)}>
          {t("share.save")}
        </Button>
      }
    >
      <AudienceChoice value={chosen} onChange={setChosen} />
      {chosen === "CHOSEN" && <PersonPicker chosen={colleagues} onChange={setColleagues} />}
      {kind === "GOAL" && chosen !== "PRIVATE" && <Notice>{t("share.goalSteps")}</Notice>}
      {chosen !== "PRIVATE" && <Notice>{t("share.hr")}</Notice>}
      <ProblemNotice error={error} />
    </Dialog>
  );
}
