import type { App } from "./composition-root.js";
import { findDemonstration, listOrganisations, recordDemonstrationStep, seedDemonstration } from "./modules/identity/index.js";
import { asOwner, oneAtATime, type OwnedDatabase } from "./platform/db/owner.js";

/**
 * Gives every organisation what it starts with, and makes the demonstration organisation once. Each module's share is remembered,
 * so that a start that was cut off goes on where it stopped.
 */
export function furnish(app: Pick<App, "modules">, database: OwnedDatabase, options: { readonly hasDemo: boolean }): Promise<string> {
  return oneAtATime(database, "eigenkleur furnish", () => furnishAll(app, database, options));
}

async function furnishAll(app: Pick<App, "modules">, database: OwnedDatabase, options: { readonly hasDemo: boolean }): Promise<string> {
  if (options.hasDemo) await asOwner(database, seedDemonstration);
  const organisations = await asOwner(database, listOrganisations);
  for (const { id } of organisations) await giveStarter(app, id);
  const given = options.hasDemo ? await giveDemonstration(app, database) : false;
  const count = `${organisations.length} ${organisations.length === 1 ? "organisation" : "organisations"}`;
  return given ? `${count}, demonstration made` : count;
}

/** What a new organisation starts with; repeating it changes nothing. */
export async function giveStarter(app: Pick<App, "modules">, organisationId: string): Promise<void> {
  for (const part of app.modules) await part.giveStarter?.(organisationId);
}

async function giveDemonstration(app: Pick<App, "modules">, database: OwnedDatabase): Promise<boolean> {
  const demonstration = await asOwner(database, findDemonstration);
  if (!demonstration) return false;
  const givers = app.modules.flatMap((part) => (part.giveDemonstration ? [part] : []));
  for (const [index, part] of givers.entries()) {
    if (index < demonstration.stepsDone) continue;
    await part.giveDemonstration?.(demonstration);
    await asOwner(database, (owner) => recordDemonstrationStep(owner, demonstration.organisationId, index + 1));
  }
  return demonstration.stepsDone < givers.length;
}
