/** Thrown when the embedded database cannot be had; the message is one line that says what to do. */
export class DevDatabaseError extends Error {
  override readonly name = "DevDatabaseError";
}

const KNOWN_CAUSES: readonly { readonly pattern: RegExp; readonly say: (place: string) => string }[] = [
  {
    pattern: /ENOSPC|No space left on device|EDQUOT|Disk quota exceeded/iu,
    say: (place) => `The disk is full: there is no room for the database in ${place}. Free some space and start again.`,
  },
  {
    pattern: /EROFS|Read-only file system/iu,
    say: (place) => `The database cannot write to ${place}: the file system is read-only.`,
  },
  {
    pattern: /incompatible with server|database files are incompatible/iu,
    say: (place) => `The data in ${place} was made by another major version of PostgreSQL; dump it with that version first.`,
  },
  {
    pattern: /could not (?:create|map|open) (?:any )?(?:anonymous )?shared memory|Cannot allocate memory/iu,
    say: () => "There is not enough memory left to start the database.",
  },
  {
    pattern: /error while loading shared libraries: (\S+)|GLIBC_\S+' not found|Library not loaded/iu,
    say: () =>
      "The bundled PostgreSQL cannot run on this system (a C library is missing, Alpine for example); set DATABASE_URL to a PostgreSQL 15 or newer instead.",
  },
  {
    pattern: /EACCES|EPERM|Permission denied|Operation not permitted/iu,
    say: (place) => `The database may not use ${place}: permission denied. Was it made by another account (root, for example)?`,
  },
];

/** Turns a system error or a server log into one line for a person; the last line of the log when the cause is unknown. */
export function describeFailure(what: string, cause: unknown, place: string): DevDatabaseError {
  if (cause instanceof DevDatabaseError) return cause;
  const text = cause instanceof Error ? cause.message : String(cause);
  const known = KNOWN_CAUSES.find(({ pattern }) => pattern.test(text));
  if (known) return new DevDatabaseError(known.say(place), { cause });
  const lines = text.split("\n").map((line) => line.trim());
  const telling = lines.findLast((line) => /FATAL|PANIC|ERROR|error:/u.test(line)) ?? lines.findLast((line) => line !== "");
  return new DevDatabaseError(`${what} failed: ${telling ?? "no reason was given"}`, { cause });
}
