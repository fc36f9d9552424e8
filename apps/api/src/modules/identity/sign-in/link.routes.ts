import { randomUUID } from "node:crypto";
import { z } from "zod";
import { notFound } from "../../../platform/errors/app-error.js";
import { sendJson, type HttpRoute } from "../../../platform/http/router.js";
import { enqueue } from "../../../platform/jobs/jobs.js";
import { safeNext } from "./safe-next.js";
import { sealAddress } from "./sealed-address.js";
import { countNetwork, ownPost, type SignInDeps } from "./sign-in-deps.js";
import { hashOfToken } from "./token.js";

/** The mail job that answers a request for a link; notifications runs it. */
export const SIGN_IN_MAIL_JOB = "notifications.mailSignInLinks";
export const LINK_MINUTES = 15;

const requestBody = z.object({ email: z.string().trim().max(254).pipe(z.email()), next: z.string().optional() });
const lookBody = z.object({ token: z.string() });
const redeemBody = z.object({ token: z.string(), remember: z.boolean().default(false) });

/** Sign-in by a mailed link. */
export function linkRoutes(deps: SignInDeps): HttpRoute[] {
  return [
    ownPost(deps, "/auth/link/request", requestBody, async (call, body) => {
      const address = body.email.toLowerCase();
      await countNetwork(deps, call, "linkPerNetwork");
      await deps.attempts.count("linkPerAddress", address);
      // @NOTE privacy: nothing here looks the address up. Known or not, the work and the answer are the same; the job finds out.
      await enqueue(deps.pool, SIGN_IN_MAIL_JOB, {
        requestId: randomUUID(),
        sealedAddress: await sealAddress(deps.keys, address),
        requestedAt: new Date().toISOString(),
        next: safeNext(body.next),
      });
      sendJson(call.response, 202, { minutes: LINK_MINUTES });
    }),

    ownPost(deps, "/auth/link/look", lookBody, async (call, body) => {
      await countNetwork(deps, call, "redeemPerNetwork");
      const { rows } = await deps.pool.query<{ organisation_name: string; email: string }>(
        "select * from identity.look_at_sign_in_link($1)",
        [hashOfToken(body.token)],
      );
      if (!rows[0]) throw notFound();
      sendJson(call.response, 200, { organisation: rows[0].organisation_name, address: maskAddress(rows[0].email) });
    }),

    // Only this POST uses the link up: a mail scanner that opens it sees a page with a button.
    ownPost(deps, "/auth/link/redeem", redeemBody, async (call, body) => {
      await countNetwork(deps, call, "redeemPerNetwork");
      const { token, device } = deps.sessions.prepare(call);
      const { rows } = await deps.pool.query("select * from identity.redeem_sign_in_link($1, $2, $3, $4)", [
        hashOfToken(body.token),
        token.hash,
        body.remember,
        device,
      ]);
      if (!rows[0]) throw notFound();
      await deps.sessions.accept(call, token, body.remember);
      sendJson(call.response, 200, { signedIn: true });
    }),
  ];
}

/** Enough to recognise one's own address, on a screen that others may see. */
export function maskAddress(email: string): string {
  const at = email.lastIndexOf("@");
  return `${email.slice(0, Math.min(2, at))}…${email.slice(at)}`;
}
