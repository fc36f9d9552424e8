import { useMutation } from "@apollo/client/react";
import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useCallback, useRef } from "react";
import { mayHaveArrived } from "./api-error.js";
import { randomId } from "./random-id.js";

const RETRY_AFTER_MS = [400, 1_600] as const;

type InputOf<Variables> = Variables extends { input: infer Input } ? Omit<Input, "clientMutationId"> : never;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * One intent of a person, sent until it is answered: every attempt of `run` carries the same `clientMutationId`, so that a
 * write whose answer got lost happens once. A new call of `run` is a new intent; the base of every `useVerbNoun`.
 */
export function useIntent<Data, Variables extends OperationVariables & { input: { clientMutationId: string } }>(
  mutation: TypedDocumentNode<Data, Variables>,
) {
  const [mutate, state] = useMutation<Data, OperationVariables>(mutation);
  const unanswered = useRef<{ readonly input: string; readonly id: string } | null>(null);
  const run = useCallback(
    async (input: InputOf<Variables>) => {
      // The same words again after a failure without an answer are the same intent, also when the person presses the button.
      const text = JSON.stringify(input);
      const id = unanswered.current?.input === text ? unanswered.current.id : randomId();
      unanswered.current = { input: text, id };
      for (let attempt = 0; ; attempt += 1) {
        try {
          const { data } = await mutate({ variables: { input: { ...input, clientMutationId: id } } });
          unanswered.current = null;
          if (data === undefined || data === null) throw new Error("The API answered without data");
          return data;
        } catch (error) {
          const wait = RETRY_AFTER_MS[attempt];
          if (!mayHaveArrived(error)) unanswered.current = null;
          if (wait === undefined || !mayHaveArrived(error)) throw error;
          await pause(wait);
        }
      }
    },
    [mutate],
  );
  return [run, { isSaving: state.loading, error: state.error }] as const;
}
