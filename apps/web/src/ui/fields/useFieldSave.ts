import { useRef } from "react";
import type { SaveOutcome } from "./autosaver.js";

export type Texts<Field extends string> = Readonly<Record<Field, string>>;

/** What the API answered: saved as this version, or what is stored in the fields that differ from what was sent. */
export type SendOutcome =
  | { readonly kind: "saved"; readonly version: number }
  | { readonly kind: "conflict"; readonly version: number; readonly texts: readonly { readonly field: string; readonly theirs: string }[] };

interface Stored<Field extends string> {
  readonly texts: Texts<Field>;
  readonly version: number;
}

/**
 * Lets several self-saving fields share one version: their saves go one after another, and a save that meets a change
 * in another field only takes that over and goes on. What was written in the same field twice is a conflict to choose in.
 */
export function useFieldSave<Field extends string>(
  stored: Stored<Field>,
  send: (texts: Texts<Field>, version: number) => Promise<SendOutcome>,
) {
  const known = useRef(stored);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  if (stored.version > known.current.version) known.current = stored;

  const saveOne = async (field: Field, text: string, mayRetry: boolean): Promise<SaveOutcome> => {
    const before = known.current;
    const sent = { ...before.texts, [field]: text };
    const outcome = await send(sent, before.version);
    if (outcome.kind === "saved") {
      known.current = { texts: sent, version: outcome.version };
      return outcome;
    }
    const theirs = Object.fromEntries(outcome.texts.map((each) => [each.field, each.theirs])) as Partial<Record<Field, string>>;
    const here = theirs[field];
    known.current = { texts: { ...sent, ...theirs }, version: outcome.version };
    // Only other fields were changed elsewhere: nothing stands against this text.
    if (mayRetry && (here === undefined || here === before.texts[field])) return saveOne(field, text, false);
    return { kind: "conflict", theirs: here ?? text, version: outcome.version };
  };

  return (field: Field) =>
    (text: string): Promise<SaveOutcome> => {
      const turn = queue.current.then(() => saveOne(field, text, true));
      queue.current = turn.catch(() => undefined);
      return turn;
    };
}
