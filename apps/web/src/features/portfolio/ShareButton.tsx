import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Audience, ShareableKind } from "../../gql/graphql.js";
import { Button, Icon } from "../../ui/index.js";
import { ShareDialog } from "./ShareDialog.js";

export interface Colleague {
  readonly id: string;
  readonly fullName: string;
}

export interface ShareButtonProps {
  readonly kind: ShareableKind;
  readonly itemId: string;
  /** What it is called, for the dialogue and for screen readers. */
  readonly name: string;
  readonly audience: Audience;
  readonly people: readonly Colleague[];
}

/** Says whom one thing is shown to, and opens the choice. */
export function ShareButton({ kind, itemId, name, audience, people }: ShareButtonProps) {
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
