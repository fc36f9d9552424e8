import { useEffect, useState, useSyncExternalStore } from "react";
import { Autosaver } from "./autosaver.js";
import type { Save } from "./autosaver.js";

export interface AutosaveOptions {
  /** The text as it is stored, and its version. */
  readonly value: string;
  readonly version: number;
  readonly save: Save;
}

/** An `Autosaver` for as long as the component is on the page; leaving the page saves what was not saved. */
export function useAutosave({ value, version, save }: AutosaveOptions) {
  const [saver] = useState(() => new Autosaver(value, version, save));
  const state = useSyncExternalStore(saver.subscribe, saver.getState);
  useEffect(() => saver.saveWith(save), [saver, save]);
  useEffect(() => saver.adopt(value, version), [saver, value, version]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (!saver.hasUnsaved()) return;
      void saver.flush();
      event.preventDefault();
    };
    const backOnline = () => void saver.flush();
    window.addEventListener("beforeunload", warn);
    window.addEventListener("online", backOnline);
    return () => {
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("online", backOnline);
      void saver.flush();
    };
  }, [saver]);
  return { ...state, saver };
}
