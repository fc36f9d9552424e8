import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from "@simplewebauthn/server";
import { z } from "zod";
import { withTenant } from "../../../platform/db/tenant.js";
import { invalidInput, notFound } from "../../../platform/errors/app-error.js";
import type { Viewer } from "../../../platform/graphql/context.js";
import { sendJson, type HttpCall, type HttpRoute } from "../../../platform/http/router.js";
import type { PendingKind } from "./pending-steps.js";
import { countNetwork, ownPost, type SignInDeps } from "./sign-in-deps.js";

const PASSKEYS_MAX = 10;
const nothing = z.object({});
// What a browser's authenticator answers is checked by the library; only its outside is checked here.
const answer = z.looseObject({ id: z.string().max(2_000), rawId: z.string(), type: z.literal("public-key"), response: z.looseObject({}) });
const signInBody = z.object({ answer, remember: z.boolean().default(false) });
const registerBody = z.object({ answer, label: z.string().trim().max(60).default("") });

interface StoredPasskey {
  organisation_id: string;
  person_id: string;
  public_key: Buffer;
  sign_count: string;
  transports: string[];
}

/** Passkeys: adding one to the account, signing in with one, and proving with one that it is still the same person. */
export function passkeyRoutes(deps: SignInDeps): HttpRoute[] {
  const rpID = deps.config.publicUrl.hostname;
  const expectedOrigin = deps.config.publicUrl.origin;

  async function beginAuthentication(call: HttpCall, kind: PendingKind, viewer: Viewer | null): Promise<void> {
    const allowCredentials = viewer ? await listCredentials(deps, viewer) : [];
    const options = await generateAuthenticationOptions({ rpID, userVerification: "required", allowCredentials });
    await deps.pending.begin(call, kind, { challenge: options.challenge });
    sendJson(call.response, 200, options);
  }

  /** The passkey that answered this browser's own challenge. @throws INVALID_INPUT, the same whatever was wrong */
  async function verify(call: HttpCall, kind: PendingKind, response: AuthenticationResponseJSON): Promise<StoredPasskey> {
    const step = await deps.pending.take(call, kind);
    const { rows } = await deps.pool.query<StoredPasskey>("select * from identity.find_passkey($1)", [response.id]);
    const stored = rows[0];
    if (!step || !stored) throw refused();
    const signCount = Number(stored.sign_count);
    const verified = await verifyAuthenticationResponse({
      response,
      expectedChallenge: String(step["challenge"]),
      expectedOrigin,
      expectedRPID: rpID,
      requireUserVerification: true,
      credential: { id: response.id, publicKey: new Uint8Array(stored.public_key), counter: signCount, transports: stored.transports },
    }).catch(() => null);
    if (!verified?.verified) throw refused();
    const counted = await deps.pool.query<{ moved: boolean }>("select identity.count_passkey_use($1, $2, $3) as moved", [
      response.id,
      signCount,
      verified.authenticationInfo.newCounter,
    ]);
    if (!counted.rows[0]?.moved) throw refused();
    return stored;
  }

  return [
    ownPost(deps, "/auth/passkey/sign-in/begin", nothing, async (call) => {
      await countNetwork(deps, call, "redeemPerNetwork");
      await beginAuthentication(call, "PASSKEY_SIGN_IN", null);
    }),
    ownPost(deps, "/auth/passkey/sign-in/finish", signInBody, async (call, body) => {
      await countNetwork(deps, call, "redeemPerNetwork");
      const passkey = await verify(call, "PASSKEY_SIGN_IN", body.answer as unknown as AuthenticationResponseJSON);
      if (!(await deps.sessions.open(call, { organisationId: passkey.organisation_id, personId: passkey.person_id }, body.remember)))
        throw refused();
      sendJson(call.response, 200, { signedIn: true });
    }),
    ownPost(deps, "/auth/passkey/step-up/begin", nothing, async (call) => {
      await beginAuthentication(call, "PASSKEY_STEP_UP", await deps.sessions.getViewer(call));
    }),
    ownPost(deps, "/auth/passkey/step-up/finish", signInBody, async (call, body) => {
      const viewer = await deps.sessions.getViewer(call);
      const passkey = await verify(call, "PASSKEY_STEP_UP", body.answer as unknown as AuthenticationResponseJSON);
      if (passkey.organisation_id !== viewer.organisationId || passkey.person_id !== viewer.personId) throw refused();
      await deps.sessions.stepUp(call, viewer);
      sendJson(call.response, 200, { isFresh: true });
    }),
    ownPost(deps, "/auth/passkey/register/begin", nothing, async (call) => {
      const viewer = await deps.sessions.getFreshViewer(call);
      const { rows } = await withTenant(deps.pool, viewer, (client) =>
        client.query<{ email: string | null; full_name: string }>(
          "select email, full_name from identity.person where organisation_id = $1 and id = $2",
          [viewer.organisationId, viewer.personId],
        ),
      );
      const person = rows[0];
      const existing = await listCredentials(deps, viewer);
      if (!person) throw notFound();
      if (existing.length >= PASSKEYS_MAX) throw tooMany();
      const options = await generateRegistrationOptions({
        rpName: "Eigenkleur",
        rpID,
        userName: person.email ?? person.full_name,
        userDisplayName: person.full_name,
        userID: new Uint8Array(Buffer.from(viewer.personId.replaceAll("-", ""), "hex")),
        attestationType: "none",
        excludeCredentials: existing,
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
      });
      await deps.pending.begin(call, "PASSKEY_REGISTER", { challenge: options.challenge, personId: viewer.personId });
      sendJson(call.response, 200, options);
    }),
    ownPost(deps, "/auth/passkey/register/finish", registerBody, async (call, body) => {
      const viewer = await deps.sessions.getFreshViewer(call);
      const step = await deps.pending.take(call, "PASSKEY_REGISTER");
      if (!step || step["personId"] !== viewer.personId) throw refused();
      const verified = await verifyRegistrationResponse({
        response: body.answer as unknown as RegistrationResponseJSON,
        expectedChallenge: String(step["challenge"]),
        expectedOrigin,
        expectedRPID: rpID,
        requireUserVerification: true,
      }).catch(() => null);
      if (!verified?.verified) throw refused();
      const { credential } = verified.registrationInfo;
      const added = await withTenant(deps.pool, viewer, async (client) => {
        // Two devices at once take turns here, so that the limit is counted again with the other one's passkey in it.
        await client.query("select from identity.person where organisation_id = $1 and id = $2 for no key update", [
          viewer.organisationId,
          viewer.personId,
        ]);
        const own = await client.query("select from identity.passkey where organisation_id = $1 and person_id = $2", [
          viewer.organisationId,
          viewer.personId,
        ]);
        if ((own.rowCount ?? 0) >= PASSKEYS_MAX) throw tooMany();
        return client.query(
          `insert into identity.passkey (organisation_id, person_id, credential_id, public_key, sign_count, transports, label)
           values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
          [
            viewer.organisationId,
            viewer.personId,
            credential.id,
            Buffer.from(credential.publicKey),
            credential.counter,
            credential.transports ?? [],
            body.label,
          ],
        );
      });
      // It is somebody's already, and stays theirs.
      if (added.rowCount !== 1) throw refused();
      sendJson(call.response, 201, { added: true });
    }),
  ];
}

function tooMany(): Error {
  return invalidInput([{ path: "passkeys", message: "tooMany" }]);
}

function refused(): Error {
  return invalidInput([{ path: "passkey", message: "notAccepted" }]);
}

async function listCredentials(deps: SignInDeps, viewer: Viewer): Promise<{ id: string; transports: string[] }[]> {
  const { rows } = await withTenant(deps.pool, viewer, (client) =>
    client.query<{ id: string; transports: string[] }>(
      "select credential_id as id, transports from identity.passkey where organisation_id = $1 and person_id = $2",
      [viewer.organisationId, viewer.personId],
    ),
  );
  return rows;
}
