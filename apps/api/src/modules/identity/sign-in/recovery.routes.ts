import { z } from "zod";
import { withTenant } from "../../../platform/db/tenant.js";
import { notFound } from "../../../platform/errors/app-error.js";
import { sendJson, type HttpRoute } from "../../../platform/http/router.js";
import { enqueue } from "../../../platform/jobs/jobs.js";
import { RECOVERY_CODES, hashOfRecoveryCode, newRecoveryCode } from "./recovery-code.js";
import { countNetwork, ownPost, type SignInDeps } from "./sign-in-deps.js";

/** Tells somebody that a code of theirs was used; notifications runs it. */
export const RECOVERY_MAIL_JOB = "notifications.mailRecoveryUsed";

/** For whoever lost the mailbox. Not in GraphQL: a mutation's result is stored, and these are shown once. */
export function recoveryRoutes(deps: SignInDeps): HttpRoute[] {
  return [
    ownPost(deps, "/auth/recovery/codes", z.object({}), async (call) => {
      const viewer = await deps.sessions.getFreshViewer(call);
      const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
      await withTenant(deps.pool, viewer, async (client) => {
        // New codes take the place of all earlier ones, on paper too.
        await client.query("delete from identity.recovery_code where organisation_id = $1 and person_id = $2", [
          viewer.organisationId,
          viewer.personId,
        ]);
        await client.query(
          "insert into identity.recovery_code (organisation_id, person_id, code_hash) select $1, $2, unnest($3::bytea[])",
          [viewer.organisationId, viewer.personId, codes.map(hashOfRecoveryCode)],
        );
      });
      sendJson(call.response, 201, { codes });
    }),
    ownPost(deps, "/auth/recovery/redeem", z.object({ code: z.string().max(100) }), async (call, { code }) => {
      await countNetwork(deps, call, "recoveryPerNetwork");
      const { token, device } = deps.sessions.prepare(call);
      const { rows } = await deps.pool.query<{ organisation_id: string; person_id: string }>(
        "select * from identity.redeem_recovery_code($1, $2, $3)",
        [hashOfRecoveryCode(code), token.hash, device],
      );
      if (!rows[0]) throw notFound();
      await deps.sessions.accept(call, token, false);
      await enqueue(deps.pool, RECOVERY_MAIL_JOB, {
        organisationId: rows[0].organisation_id,
        personId: rows[0].person_id,
        requestId: call.requestId,
      });
      sendJson(call.response, 200, { signedIn: true });
    }),
  ];
}
