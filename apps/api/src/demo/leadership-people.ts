import { randomBytes } from "node:crypto";
import type { Client } from "pg";
import { hashToken } from "../platform/http/cookies.js";
import type { LeadershipData } from "./leadership-data.js";
import type { Leader } from "./leadership-run.js";
import { importPeople, listPeople } from "./people-list.js";

/**
 * An organisation with the people of the data set: its administrator imports them from a list, as in any organisation. Only the
 * organisation and the sessions are made directly, as if everybody had just followed a mailed link: signing in is not what is
 * shown here.
 */
export async function createLeadershipPeople(
  admin: Client,
  origin: string,
  data: LeadershipData,
): Promise<{ adminCookie: string; leaders: Leader[] }> {
  const { rows } = await admin.query<{ organisationId: string; adminId: string }>(
    `select organisation_id as "organisationId", person_id as "adminId" from identity.create_organisation('Leadership', 'admin@leadership.example', 'Administrator', 'EN', false)`,
  );
  const { organisationId = "", adminId = "" } = rows[0] ?? {};
  const adminCookie = await signIn(admin, organisationId, adminId);
  const leaders = [...new Set(data.ratings.map((rating) => rating.leader))].map((leader) => ({
    leader,
    name: `Leader ${leader}`,
    raters: Array.from(
      { length: data.ratings.filter((rating) => rating.leader === leader).length },
      (_, index) => `Rater ${leader}-${index + 1}`,
    ),
  }));
  const names = leaders.flatMap(({ name, raters }) => [name, ...raters]);
  await importPeople(
    origin,
    adminCookie,
    names.map((fullName) => ({ fullName, email: emailOf(fullName) })),
  );
  const ids = await listPeople(origin, adminCookie);
  const signedIn: Leader[] = [];
  for (const { leader, name, raters } of leaders) {
    signedIn.push({
      leader,
      cookie: await signIn(admin, organisationId, ids.get(name) ?? ""),
      raters: raters.map((rater) => ({ personId: ids.get(rater) ?? "", email: emailOf(rater) })),
    });
  }
  return { adminCookie, leaders: signedIn };
}

function emailOf(fullName: string): string {
  return `${fullName.toLowerCase().replaceAll(" ", ".")}@leadership.example`;
}

async function signIn(admin: Client, organisationId: string, personId: string): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await admin.query(
    `insert into identity.session (organisation_id, person_id, token_hash, idle_until, ends_at, fresh_until)
     values ($1, $2, $3, now() + interval '30 minutes', now() + interval '1 hour', now() + interval '30 minutes')`,
    [organisationId, personId, hashToken(token)],
  );
  return `eigenkleur=${token}`;
}
