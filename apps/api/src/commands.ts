import type { CliContext, CliOptions } from "./cli-context.js";
import { furnish, giveStarter } from "./furnish.js";
import { giveUpLost, listKeys, rotateKey } from "./key-commands.js";
import {
  SetUpError,
  changeRole,
  chooseOrganisation,
  createOrganisation,
  importFromFile,
  listOrganisations,
} from "./modules/identity/index.js";
import { CatalogueError, importTalents, readCatalogue } from "./modules/talents/index.js";
import { asOwner } from "./platform/db/owner.js";

interface Command {
  readonly words: readonly string[];
  readonly usage: string;
  run(context: CliContext): Promise<void>;
}

export const COMMANDS: readonly Command[] = [
  {
    words: ["organisation", "create"],
    usage: 'organisation create --name "Zorgnet" --admin-email a.bos@zorgnet.example [--admin-name "Ada Bos"] [--language NL|EN]',
    async run({ app, platform, database, options, print }) {
      const adminName = text(options, "admin-name");
      const wish = {
        name: required(options, "name"),
        adminEmail: required(options, "admin-email"),
        language: text(options, "language") === "EN" ? "EN" : "NL",
        ...(adminName ? { adminName } : {}),
      } as const;
      const id = await asOwner(database, (owner) => createOrganisation(owner, wish));
      await giveStarter(app, id);
      print(
        `${wish.name} is there. ${wish.adminEmail} signs in at ${new URL("/aanmelden", platform.config.publicUrl).href} and is its administrator.`,
      );
    },
  },
  {
    words: ["organisation", "list"],
    usage: "organisation list",
    async run({ database, print }) {
      for (const { name, isDemo } of await asOwner(database, listOrganisations)) print(isDemo ? `${name} (demonstration)` : name);
    },
  },
  ...(["grant", "revoke"] as const).map((verb): Command => ({
    words: ["role", verb],
    usage: `role ${verb} HR|WORKS_COUNCIL|WORKING_GROUP|GUIDE|ADMIN --email a.bos@zorgnet.example [--organisation "Zorgnet"]`,
    async run({ database, options, operands, print }) {
      const [role] = operands;
      const email = required(options, "email");
      if (!role) throw new SetUpError("Say which role.");
      await asOwner(database, async (owner) => {
        const organisationId = await chooseOrganisation(owner, text(options, "organisation"));
        await changeRole(owner, { organisationId, email, role, isGranted: verb === "grant" });
      });
      print(`Done: ${role.toUpperCase()} ${verb === "grant" ? "given to" : "taken from"} ${email}.`);
    },
  })),
  {
    words: ["talents", "import"],
    usage: 'talents import talents.json [--organisation "Zorgnet"]',
    async run({ platform, database, options, operands, print }) {
      const [path] = operands;
      if (!path) throw new SetUpError("Say which file.");
      const organisationId = await asOwner(database, (owner) => chooseOrganisation(owner, text(options, "organisation")));
      const { themes, talents } = await importTalents(platform.pools.api, organisationId, await readCatalogue(path).catch(asSetUpError));
      print(`${talents} talents in ${themes} themes. What the file leaves out can't be chosen any more; whoever had it keeps it.`);
    },
  },
  {
    words: ["people", "import"],
    usage: 'people import people.csv [--dry-run] [--accept-good] [--deactivate-leavers|--keep-leavers] [--organisation "Zorgnet"]',
    async run({ platform, database, options, operands, print }) {
      const [path] = operands;
      if (!path) throw new SetUpError("Say which file.");
      const isDone = await asOwner(database, async (owner) => {
        const organisationId = await chooseOrganisation(owner, text(options, "organisation"));
        const choice = {
          organisationId,
          path,
          isDryRun: options["dry-run"] === true,
          acceptsGoodRows: options["accept-good"] === true,
          leavers:
            options["deactivate-leavers"] === true ? ("deactivate" as const) : options["keep-leavers"] === true ? ("keep" as const) : null,
        };
        return importFromFile(owner, platform.pools.api, platform.config.EIGENKLEUR_DATA_DIR, choice, print);
      });
      if (!isDone) process.exitCode = 1;
    },
  },
  { words: ["keys", "list"], usage: "keys list", run: listKeys },
  { words: ["keys", "rotate"], usage: "keys rotate database-roles|sign-in-addresses|attempts", run: rotateKey },
  { words: ["keys", "give-up"], usage: "keys give-up [--dry-run]", run: giveUpLost },
  {
    words: ["seed"],
    usage: "seed",
    async run({ app, database, print }) {
      print(await furnish(app, database, { hasDemo: true }));
    },
  },
];

function asSetUpError(error: unknown): never {
  if (error instanceof CatalogueError) throw new SetUpError(error.message);
  throw error;
}

export function text(options: CliOptions, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}

function required(options: CliOptions, name: string): string {
  const value = text(options, name);
  if (!value) throw new SetUpError(`Say --${name}.`);
  return value;
}
