import { createHmac } from "node:crypto";

/**
 * The database roles. None is superuser or may bypass row-level security, and each has its own pool, so that no
 * single connection can see both who was asked and what was answered.
 */
export const ROLES = {
  /** Owns every object; migrations only. Nobody logs in as it. */
  owner: "ek_owner",
  /** Requests of signed-in people. */
  api: "ek_api",
  /** Puts and replaces ballots, nothing else. */
  box: "ek_box",
  /** Closes rounds: reads the box, writes the report. */
  release: "ek_release",
  /** Computes map epochs. */
  publish: "ek_publish",
  /** Reads published cells, nothing else. */
  hr: "ek_hr",
  /** Mail and schedules: sees invitations, never ballots. */
  jobs: "ek_jobs",
} as const;

export type RoleName = keyof typeof ROLES;
export type LoginRole = Exclude<RoleName, "owner">;
export const LOGIN_ROLES = ["api", "box", "release", "publish", "hr", "jobs"] as const satisfies readonly LoginRole[];

/** Each role's password follows from one secret in the key store, so that no password is stored anywhere. */
export function passwordOf(role: LoginRole, roleSecret: Uint8Array): string {
  return createHmac("sha256", roleSecret).update(`eigenkleur role ${ROLES[role]}`).digest("base64url");
}

/** The connection address of a role: the administrator's address with another user, password and database. */
export function urlOf(role: LoginRole, adminUrl: string, database: string, roleSecret: Uint8Array): string {
  const url = new URL(adminUrl);
  url.username = ROLES[role];
  url.password = passwordOf(role, roleSecret);
  url.pathname = `/${database}`;
  return url.href;
}
