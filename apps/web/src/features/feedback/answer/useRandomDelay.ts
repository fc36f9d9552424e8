import { useCallback, useEffect, useRef, useState } from "react";

export const DELAY_MINUTES_MAX = 10;
const MINUTE_MS = 60_000;

/** Any moment within ten minutes, and not within the first. */
export function randomDelayMs(random: () => number = uniform): number {
  return MINUTE_MS + Math.floor(random() * (DELAY_MINUTES_MAX - 1) * MINUTE_MS);
}

function uniform(): number {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1));
  return word / 2 ** 32;
}

/**
 * Waits a random time before an act, so that the moment of sending says less about the moment of writing. The page must stay open;
 * what is to be sent stays on the device meanwhile, and is not lost when the page closes after all.
 */
export function useRandomDelay(act: () => void, delayMs: () => number = randomDelayMs) {
  const [isWaiting, setWaiting] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => () => clearTimeout(timer.current), []);
  const stop = useCallback(() => {
    clearTimeout(timer.current);
    setWaiting(false);
  }, []);
  const finish = useCallback(() => {
    stop();
    latest.current();
  }, [stop]);
  const start = useCallback(() => {
    setWaiting(true);
    timer.current = setTimeout(finish, delayMs());
  }, [finish, delayMs]);
  return { isWaiting, start, stop, finish };
}
