import { setTimeout as sleep } from "node:timers/promises";

const WAIT_MS = 120_000;

/** Asks again until there is an answer. @throws after two minutes */
export async function until<T>(ask: () => Promise<T | undefined>, what: string): Promise<T> {
  for (const end = Date.now() + WAIT_MS; Date.now() < end;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await sleep(100);
  }
  throw new Error(`Waited in vain for ${what}.`);
}
