import { randomBytes } from "node:crypto";
import type { Client } from "pg";
import { hashToken } from "../platform/http/cookies.js";
import type { LeadershipData } from "./leadership-data.js";
import type { Leader } from "./leadership-run.js";

/** The people of the data set, made directly: who they are is not what is shown here, what they ask and answer is. */
export async function createLeadershipPeople(admin: Client, data: LeadershipData): Promise<{ adminCookie: string; leaders: Leader[] }> {
  const { rows } = await admin.query<{ id: string }>(
    "insert into identity.organisation (name) values ('Leadership') returning organisation_id as id",
  );
  const organisationId = rows[0]?.id ?? "";
  const numbers = [...new Set(data.ratings.map((rating) => rating.leader))];
  const boss = await insertPeople(admin, organisationId, ["admin"]);
  await admin.query("insert into identity.membership values ($1, $2, 'ADMIN')", [organisationId, boss[0]?.personId]);
  const owners = await insertPeople(
    admin,
    organisationId,
    numbers.map((leader) => `leader-${leader}`),
  );
  const leaders: Leader[] = [];
  for (const [index, leader] of numbers.entries()) {
    const count = data.ratings.filter((rating) => rating.leader === leader).length;
    leaders.push({
      leader,
      cookie: await signIn(admin, organisationId, owners[index]?.personId ?? ""),
      raters: await insertPeople(
        admin,
        organisationId,
        Array.from({ length: count }, (_, rater) => `rater-${leader}-${rater + 1}`),
      ),
    });
  }
  return { adminCookie: await signIn(admin, organisationId, boss[0]?.personId ?? ""), leaders };
}

async function insertPeople(
  admin: Client,
  organisationId: string,
  names: readonly string[],
): Promise<{ personId: string; email: string }[]> {
  const { rows } = await admin.query<{ personId: string; email: string }>(
    `insert into identity.person (organisation_id, full_name, email) select $1, name, name || '@leadership.example' from unnest($2::text[]) with ordinality as n (name, place) order by place
     returning id as "personId", email`,
    [organisationId, names],
  );
  return rows;
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
