import type { Client } from "pg";
import { ROLE_NAMES, type Role } from "../../platform/graphql/context.js";

/** Thrown when the operator's command cannot be carried out; the message is for them. */
export class SetUpError extends Error {
  override readonly name = "SetUpError";
}

export interface NewOrganisation {
  readonly name: string;
  readonly adminEmail: string;
  readonly adminName?: string;
  readonly language?: "NL" | "EN";
}

/** A new organisation with its first administrator. @throws SetUpError when the name is taken or the address is none */
export async function createOrganisation(owner: Client, wish: NewOrganisation): Promise<string> {
  if (!/^[^\s@]+@[^\s@]+$/.test(wish.adminEmail)) throw new SetUpError("That is not an e-mail address.");
  if (wish.name.trim() === "") throw new SetUpError("The organisation needs a name.");
  if ((await listOrganisations(owner)).some((organisation) => organisation.name === wish.name))
    throw new SetUpError("There is an organisation of that name.");
  const { rows } = await owner.query<{ organisation_id: string }>("select * from identity.create_organisation($1, $2, $3, $4, false)", [
    wish.name.trim(),
    wish.adminEmail.toLowerCase(),
    wish.adminName ?? wish.adminEmail.split("@")[0],
    wish.language ?? "NL",
  ]);
  return rows[0]!.organisation_id;
}

export async function listOrganisations(owner: Client): Promise<{ id: string; name: string; isDemo: boolean }[]> {
  const { rows } = await owner.query<{ id: string; name: string; isDemo: boolean }>(
    'select organisation_id as id, name, is_demo as "isDemo" from identity.organisation order by name',
  );
  return rows;
}

/** The organisation of that name, or the only one that is not the demonstration. @throws SetUpError when it is not clear which */
export async function chooseOrganisation(owner: Client, name: string | undefined): Promise<string> {
  const all = await listOrganisations(owner);
  const real = all.filter((organisation) => !organisation.isDemo);
  const wanted = name === undefined ? (real.length > 0 ? real : all) : all.filter((organisation) => organisation.name === name);
  if (wanted.length === 1) return wanted[0]!.id;
  throw new SetUpError(wanted.length === 0 ? "There is no such organisation." : 'Which organisation? Say --organisation "its name".');
}

/** Gives or takes a role. The last administrator stays. @throws SetUpError */
export async function changeRole(
  owner: Client,
  change: { organisationId: string; email: string; role: string; isGranted: boolean },
): Promise<void> {
  const role = ROLE_NAMES.find((name): name is Role => name === change.role.toUpperCase());
  if (!role) throw new SetUpError(`Roles are ${ROLE_NAMES.join(", ")}.`);
  const { rows } = await owner.query<{ id: string }>(
    "select id from identity.person where organisation_id = $1 and lower(email) = lower($2)",
    [change.organisationId, change.email],
  );
  const person = rows[0];
  if (!person) throw new SetUpError("Nobody in this organisation has that e-mail address.");
  if (change.isGranted) {
    await owner.query("insert into identity.membership values ($1, $2, $3) on conflict do nothing", [
      change.organisationId,
      person.id,
      role,
    ]);
    return;
  }
  const others = await owner.query(
    "select from identity.membership where organisation_id = $1 and role = 'ADMIN' and person_id <> $2 limit 1",
    [change.organisationId, person.id],
  );
  if (role === "ADMIN" && others.rowCount === 0) throw new SetUpError("This is the last administrator.");
  await owner.query("delete from identity.membership where organisation_id = $1 and person_id = $2 and role = $3", [
    change.organisationId,
    person.id,
    role,
  ]);
}
