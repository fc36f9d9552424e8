import { useCallback, useEffect, useRef, useState } from "react";
import { openDrafts } from "./drafts.js";
import type { Drafts } from "./drafts.js";

const WRITE_AFTER_MS = 400;

export type DraftStatus = "LOADING" | "SEALED" | "MEMORY" | "NOT_KEPT";

export interface DraftOptions<Value> {
  /** The secret of the link; only its hash is stored. */
  readonly secret: string;
  readonly expiresAt: Date;
  readonly empty: Value;
  /** What was stored, or null when this version cannot use it. */
  readonly parse: (stored: unknown) => Value | null;
  /** The device's drafts; another in tests. */
  readonly open?: () => Promise<Drafts>;
}

/** A value that survives closing the page until it is submitted (`wipe`) or expires; works without network. Show `DraftNotice` for its status. */
export function useDraft<Value>({ secret, expiresAt, empty, parse, open = openDrafts }: DraftOptions<Value>) {
  const [value, setValue] = useState(empty);
  const [status, setStatus] = useState<DraftStatus>("LOADING");
  const opening = useRef<Promise<Drafts> | null>(null);
  const drafts = useRef<Drafts | null>(null);
  const writing = useRef<Promise<void>>(Promise.resolve());
  const pending = useRef<{ readonly value: Value } | null>(null);
  const isWiped = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const expiresAtMs = expiresAt.getTime();
  const first = useRef({ open, parse });

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const waiting = pending.current;
    if (!drafts.current || !waiting || isWiped.current) return;
    pending.current = null;
    const { storage } = drafts.current;
    writing.current = drafts.current.write(secret, waiting.value, new Date(expiresAtMs)).then(
      () => setStatus(storage),
      () => setStatus("NOT_KEPT"),
    );
    await writing.current;
  }, [secret, expiresAtMs]);

  useEffect(() => {
    let isHere = true;
    opening.current ??= first.current.open();
    const restore = async (opened: Drafts) => {
      drafts.current = opened;
      await opened.wipeExpired();
      const stored = await opened.read(secret);
      const known = stored === null ? null : first.current.parse(stored);
      if (!isHere) return;
      // Answers given while the draft was being opened are newer.
      if (known !== null && !pending.current) setValue(known);
      setStatus(opened.storage);
      await flush();
    };
    void opening.current.then(restore).catch(() => setStatus("NOT_KEPT"));
    return () => {
      isHere = false;
      void flush();
    };
  }, [secret, flush]);

  const change = useCallback(
    (next: Value) => {
      setValue(next);
      pending.current = { value: next };
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), WRITE_AFTER_MS);
    },
    [flush],
  );

  /** After submit: nothing of it stays on this device, also not what was typed a moment ago. */
  const wipe = useCallback(async () => {
    isWiped.current = true;
    pending.current = null;
    clearTimeout(timer.current);
    // A write that is under way would land after the wipe and stay.
    await writing.current;
    await (await opening.current)?.wipe(secret);
  }, [secret]);

  return { value, status, change, wipe };
}
