import { createContext, use, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../actions/Button.js";
import { Icon } from "../display/Icon.js";
import styles from "./toasts.module.css";

export interface ToastMessage {
  readonly text: string;
  /** Turns the act back; the toast then stays longer. */
  readonly onUndo?: () => void;
}

const ToastContext = createContext<((message: ToastMessage) => void) | null>(null);

const SHOWN_MS = 6_000;
const SHOWN_WITH_UNDO_MS = 20_000;

/** The place where short messages appear; one above the whole page. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [messages, setMessages] = useState<readonly (ToastMessage & { readonly key: number })[]>([]);
  const last = useRef(0);
  const show = useCallback((message: ToastMessage) => {
    last.current += 1;
    const key = last.current;
    setMessages((shown) => [...shown.slice(-2), { ...message, key }]);
  }, []);
  const drop = useCallback((key: number) => setMessages((shown) => shown.filter((message) => message.key !== key)), []);
  const value = useMemo(() => show, [show]);
  return (
    <ToastContext value={value}>
      {children}
      <div className={styles.region} role="status" aria-live="polite">
        {messages.map((message) => (
          <Toast key={message.key} message={message} onDone={() => drop(message.key)} />
        ))}
      </div>
    </ToastContext>
  );
}

/** Leaves by itself, except while somebody points at it or has the keyboard in it. */
function Toast({ message, onDone }: { readonly message: ToastMessage; readonly onDone: () => void }) {
  const { t } = useTranslation("ui");
  const [isHeld, setHeld] = useState(false);
  const done = useRef(onDone);
  done.current = onDone;
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => done.current(), message.onUndo ? SHOWN_WITH_UNDO_MS : SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isHeld, message]);
  return (
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.text}>{message.text}</span>
      {message.onUndo && (
        <Button
          look="quiet"
          onPress={() => {
            message.onUndo?.();
            onDone();
          }}
        >
          {t("toast.undo")}
        </Button>
      )}
      <Button look="quiet" isIcon aria-label={t("toast.close")} onPress={onDone}>
        <Icon name="close" />
      </Button>
    </div>
  );
}

/** `show({ text, onUndo })`: says what happened, and offers to turn it back. */
export function useToast(): (message: ToastMessage) => void {
  const show = use(ToastContext);
  if (!show) throw new Error("useToast needs a ToastProvider above it");
  return show;
}
