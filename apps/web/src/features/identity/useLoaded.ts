import { useEffect, useState } from "react";
import { get } from "./auth-api.js";

/** What a plain route answers: null until it is there, and for good when it is refused. */
export function useLoaded<Answer>(path: string): { readonly answer: Answer | null; readonly isRefused: boolean } {
  const [state, setState] = useState<{ answer: Answer | null; isRefused: boolean }>({ answer: null, isRefused: false });
  useEffect(() => {
    let isGone = false;
    get<Answer>(path).then(
      (answer) => isGone || setState({ answer, isRefused: false }),
      () => isGone || setState({ answer: null, isRefused: true }),
    );
    return () => {
      isGone = true;
    };
  }, [path]);
  return state;
}
