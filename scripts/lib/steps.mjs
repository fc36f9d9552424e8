/** Thrown for what a person can mend; only the message is shown. */
export class PlainError extends Error {
  name = "PlainError";
}

/** Prints "  1.3 s  name      detail" when the work is done; the work returns the detail. */
export async function step(name, work) {
  const started = performance.now();
  const detail = await work();
  printStep(name, performance.now() - started, detail ?? "");
  return detail;
}

export function printStep(name, milliseconds, detail) {
  const seconds = (milliseconds / 1000).toFixed(1).padStart(6);
  console.log(`${seconds} s  ${name.padEnd(10)} ${detail}`.trimEnd());
}

/** One line for a person; a stack only for what nobody foresaw. */
export function sayWhatIsWrong(error) {
  const text = error instanceof Error ? error.message : String(error);
  if (/ENOSPC|No space left on device/iu.test(text) && !text.startsWith("The disk is full"))
    return "The disk is full: free some space and start again.";
  const isForeseen = error instanceof Error && ["PlainError", "DevDatabaseError"].includes(error.name);
  return isForeseen ? text : error instanceof Error ? (error.stack ?? text) : text;
}
