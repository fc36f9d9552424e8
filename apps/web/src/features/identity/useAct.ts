import { useCallback, useState } from "react";

/** One act at a time, with what went wrong. The answer of `run` says whether it succeeded. */
export function useAct() {
  const [error, setError] = useState<unknown>(null);
  const [isPending, setIsPending] = useState(false);
  const run = useCallback(async (act: () => Promise<void>): Promise<boolean> => {
    setError(null);
    setIsPending(true);
    try {
      await act();
      return true;
    } catch (failure) {
      setError(failure);
      return false;
    } finally {
      setIsPending(false);
    }
  }, []);
  return { run, error, isPending };
}
