import { parseArgs } from "node:util";
import { judge, type Attack, type AttackOptions } from "./attack.js";
import { ATTACKS } from "./attacks.js";
import { writeDocument } from "./document.js";
import { table } from "./table.js";

const say = (line: string): void => void process.stderr.write(`${line}\n`);

function usage(): void {
  say("Usage: pnpm attack <name> [--json] [--write] [--<option> <number>]");
  say("--write renews the table in the attack's document.");
  for (const { name, options } of ATTACKS) {
    const known = Object.entries(options).map(([option, value]) => `[--${option} ${value}]`);
    say(`  ${[name, ...known].join(" ")}`);
  }
}

/** The attack's own numbers, those of the command line in place of what it takes by itself. */
function optionsFrom(defaults: AttackOptions, given: Readonly<Record<string, string | boolean | undefined>>): AttackOptions {
  return Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => {
      const text = given[name];
      const number = text === undefined ? value : Number(text);
      if (!Number.isFinite(number)) throw new Error(`--${name} takes a number.`);
      return [name, number];
    }),
  );
}

async function run(attack: Attack): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: {
      json: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      ...Object.fromEntries(Object.keys(attack.options).map((name) => [name, { type: "string" as const }])),
    },
  });
  const options = optionsFrom(attack.options, values);
  const result = judge(attack.name, await attack.run(options, say));
  process.stdout.write(`${table(result)}\n`);
  if (values["write"] && attack.document !== undefined) await writeDocument(attack.document, result, options);
  if (values["json"]) process.stdout.write(`${JSON.stringify(result)}\n`);
  if (!result.pass) process.exitCode = 1;
}

const attack = ATTACKS.find(({ name }) => name === process.argv[2]);
if (attack) {
  await run(attack);
} else {
  usage();
  process.exitCode = 2;
}
