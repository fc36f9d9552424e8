import { useCallback, useEffect, useRef, useState } from "react";
import { mayHaveArrived } from "../../platform/api-error.js";

/** What a save came to: stored as this version, or somebody else was first and this is what they wrote. */
export type SaveOutcome =
  | { readonly kind: "saved"; readonly version: number }
  | { readonly kind: "conflict"; readonly theirs: string; readonly version: number };

export type AutosaveStatus = "idle" | "editing" | "saving" | "saved" | "offline" | "failed" | "conflict";

export interface AutosaveOptions {
  /** The text as it is stored, and its version. */
  readonly value: string;
  readonly version: number;
  /** Stores `text` provided that `version` is still the last; throws when there was no answer. */
  readonly save: (text: string, version: number) => Promise<SaveOutcome>;
}

const SAVE_AFTER_MS = 900;
const RETRY_MAX_MS = 30_000;

/** Text that saves itself: one save at a time, the newest text last, and never over somebody else's. */
export function useAutosave({ value, version, save }: AutosaveOptions) {
  const [text, setText] = useState(value);
  const [status, setStatus] = useState<AutosaveStatus>("idle");
  const [theirs, setTheirs] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const latest = useRef({ text: value, save });
  const stored = useRef({ text: value, version });
  const busy = useRef(false);
  const hasConflict = useRef(false);
  const failures = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  latest.current.save = save;

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    if (busy.current || hasConflict.current || latest.current.text === stored.current.text) return;
    busy.current = true;
    setStatus("saving");
    const sent = latest.current.text;
    try {
      const outcome = await latest.current.save(sent, stored.current.version);
      failures.current = 0;
      if (outcome.kind === "conflict") {
        hasConflict.current = true;
        stored.current = { text: outcome.theirs, version: outcome.version };
        setTheirs(outcome.theirs);
        setStatus("conflict");
      } else {
        stored.current = { text: sent, version: outcome.version };
        setStatus("saved");
      }
    } catch (failure) {
      setError(failure);
      setStatus(mayHaveArrived(failure) ? "offline" : "failed");
      failures.current += 1;
      if (mayHaveArrived(failure)) timer.current = setTimeout(() => void flush(), Math.min(RETRY_MAX_MS, 1_000 * 2 ** failures.current));
    } finally {
      busy.current = false;
    }
    // What was typed during the save follows at once, unless the save failed: then the timer decides.
    if (failures.current === 0 && latest.current.text !== sent) await flush();
  }, []);

  const change = useCallback(
    (next: string) => {
      latest.current.text = next;
      setText(next);
      if (hasConflict.current) return;
      setStatus((was) => (was === "saving" || was === "offline" ? was : "editing"));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), SAVE_AFTER_MS);
    },
    [flush],
  );

  // A newer stored text (the cache, after a save elsewhere on the page) is taken over only while nothing unsaved stands here.
  useEffect(() => {
    if (version <= stored.current.version) return;
    if (latest.current.text === stored.current.text) {
      latest.current.text = value;
      setText(value);
      stored.current = { text: value, version };
    }
  }, [value, version]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (latest.current.text === stored.current.text) return;
      void flush();
      event.preventDefault();
    };
    const backOnline = () => void flush();
    window.addEventListener("beforeunload", warn);
    window.addEventListener("online", backOnline);
    return () => {
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("online", backOnline);
      void flush();
    };
  }, [flush]);

  const settle = useCallback(() => {
    hasConflict.current = false;
    setTheirs(null);
  }, []);

  /** Ends a conflict with the text that stands in the field. */
  const keepMine = useCallback(() => {
    settle();
    return flush();
  }, [flush, settle]);

  /** Ends a conflict with what the other wrote; gives back the text that was given up. */
  const takeTheirs = useCallback(() => {
    const mine = latest.current.text;
    latest.current.text = stored.current.text;
    setText(stored.current.text);
    settle();
    setStatus("saved");
    return mine;
  }, [settle]);

  return { text, status, theirs, error, change, flush, keepMine, takeTheirs };
}
