import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, Icon } from "../../ui/index.js";
import { ShareDialog } from "./ShareDialog.js";
import type { Shareable } from "./shareable.js";

/** Says whom one thing is shown to, and opens the choice. */
export function ShareButton({ kind, itemId, name, audience, people }: Shareable) {
  const { t } = useTranslation("portfolio");
  const [isOpen, setOpen] = useState(false);
  const label = audience === "CHOSEN" ? t("share.state.CHOSEN", { count: people.length }) : t(`share.state.${audience}`);
  return (
    <>
      <Button look="quiet" aria-label={t("share.open", { name, state: label })} onPress={() => setOpen(true)}>
        <Icon name={audience === "PRIVATE" ? "lock" : "shared"} />
        {label}
      </Button>
      {isOpen && <ShareDialog kind={kind} itemId={itemId} name={name} audience={audience} people={people} onClose={() => setOpen(false)} />}
    </>
  );
}
