import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../actions/Button.js";
import { Icon } from "../display/Icon.js";
import styles from "./dialog.module.css";

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A dialogue over the page: keeps the keyboard inside, closes with Escape, gives focus back. A sheet from below on a phone. */
export function Dialog({ title, isOpen, onClose, actions, children }: DialogProps) {
  const { t } = useTranslation("ui");
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable className={styles.overlay}>
      <Modal className={styles.modal}>
        <AriaDialog className={styles.dialog}>
          <div className={styles.head}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button look="quiet" isIcon aria-label={t("dialog.close")} onPress={onClose}>
              <Icon name="close" />
            </Button>
          </div>
          <div className={styles.body}>{children}</div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface ConfirmDialogProps {
  readonly title: string;
  /** What will happen, in plain words, and what cannot be turned back. */
  readonly children: ReactNode;
  /** The act itself as a verb, never "OK". */
  readonly confirmLabel: string;
  readonly isOpen: boolean;
  readonly isDanger?: boolean;
  readonly isPending?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something that cannot be undone; staying as it is comes first. */
export function ConfirmDialog({ confirmLabel, isDanger, isPending, onConfirm, children, ...dialog }: ConfirmDialogProps) {
  const { t } = useTranslation("ui");
  return (
    <Dialog
      {...dialog}
      actions={
        <>
          <Button autoFocus onPress={dialog.onClose}>
            {t("dialog.cancel")}
          </Button>
          <Button look={isDanger ? "danger" : "primary"} isPending={isPending} onPress={onConfirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
