import type { CliContext } from "./cli-context.js";
import { giveUpRound, listLostRounds } from "./modules/feedback/index.js";
import { SetUpError } from "./modules/identity/index.js";
import { asOwner } from "./platform/db/owner.js";
import { prepareDatabase } from "./platform/db/prepare.js";

/** What lives in the key store for longer than a round, and what giving it a new value means. */
const LASTING: Readonly<Record<string, string>> = {
  "database-roles": "the passwords of the database's roles; every running process must be restarted",
  "sign-in-addresses": "seals addresses on their way to the mail job; links that were asked for in the last minute are not sent",
  attempts: "hides whose attempts are counted; counters start again",
};

/** `keys list`: what is there, never a value; and which rounds can't be opened any more. */
export async function listKeys({ platform, database, print }: CliContext): Promise<void> {
  const names = await platform.keys.list("");
  for (const [name, what] of Object.entries(LASTING)) print(`${name.padEnd(18)} ${names.includes(name) ? "there " : "absent"} ${what}`);
  const rounds = await platform.keys.list("rounds");
  print(`${"rounds".padEnd(18)} ${rounds.length} rounds have keys; they are destroyed when a round is released or cancelled`);
  const lost = await asOwner(database, (owner) => listLostRounds(owner, platform.keys));
  for (const { roundId, state } of lost) print(`lost: round ${roundId} (${state}) has no key any more; its answers can't be opened`);
  if (lost.length > 0) {
    print("Put the key directory back from its own backup, or end these rounds: pnpm cli keys give-up");
    process.exitCode = 1;
  }
}

/** `keys rotate`: a new value for a lasting secret. Keys of rounds are never rotated: links that were mailed hang on them. */
export async function rotateKey({ platform, database, operands, print }: CliContext): Promise<void> {
  const [name = ""] = operands;
  const what = LASTING[name];
  if (!what) throw new SetUpError(`Say which: ${Object.keys(LASTING).join(", ")}. A round's keys live as long as the round.`);
  await platform.keys.destroy(name);
  const secret = await platform.keys.secret(name);
  if (name === "database-roles") await prepareDatabase({ adminUrl: database.adminUrl, database: database.name, roleSecret: secret });
  print(`Done. ${name}: ${what}.`);
}

/** `keys give-up`: ends the rounds whose keys are lost, so that nobody waits for a report that can't come. */
export async function giveUpLost({ platform, database, options, print }: CliContext): Promise<void> {
  const lost = await asOwner(database, (owner) => listLostRounds(owner, platform.keys));
  if (lost.length === 0) return print("No round has lost its keys.");
  for (const round of lost) {
    if (options["dry-run"] !== true) await giveUpRound(platform.pools.release, platform.keys, round);
    print(`${options["dry-run"] === true ? "would end" : "ended"} round ${round.roundId}; its owner sees that the answers are lost`);
  }
}
