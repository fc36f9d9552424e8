import { useEffect, useState } from "react";
import { openDrafts } from "../../../platform/drafts.js";
import type { Drafts } from "../../../platform/drafts.js";
import { findBlindState } from "../answer/blind-state.js";
import { wasSent } from "../answer/sent-mark.js";

/** The secret in a request's address, without the fingerprint of the keys behind it. */
export function tokenOf(path: string): string {
  return /#([\w-]+)/.exec(path)?.[1] ?? "";
}

/** A separated round leaves a mark, a blind one what its ballot is known by. */
async function isMarked(drafts: Drafts, token: string): Promise<boolean> {
  const state = await findBlindState(drafts, token);
  return (state !== null && state.digest !== null) || wasSent(drafts, token);
}

/** Which of these requests were answered on this device. Nobody else knows: the API cannot say it. */
export function useAnsweredHere(paths: readonly string[], open = openDrafts): ReadonlySet<string> {
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  const key = paths.join("\n");
  useEffect(() => {
    let isHere = true;
    const look = async () => {
      const drafts = await open();
      const list = key === "" ? [] : key.split("\n");
      const marks = await Promise.all(list.map((path) => isMarked(drafts, tokenOf(path))));
      if (isHere) setAnswered(new Set(list.filter((_path, index) => marks[index])));
    };
    void look();
    return () => {
      isHere = false;
    };
  }, [key, open]);
  return answered;
}
