import { z } from "zod";
import { withTenant } from "../../../platform/db/tenant.js";
import { unavailable } from "../../../platform/errors/app-error.js";
import { sendJson, type HttpCall, type HttpRoute } from "../../../platform/http/router.js";
import type { ExternalName, IdentityProvider, OidcChecks } from "./oidc.js";
import { safeNext } from "./safe-next.js";
import { countNetwork, ownPost, type SignInDeps } from "./sign-in-deps.js";

const SIGN_IN_PAGE = "/aanmelden";
const ACCOUNT_PAGE = "/account";

/**
 * Sign-in through the organisation's identity provider. A person is known by issuer and subject, which they linked themselves while
 * signed in; an address that happens to be the same lets nobody in.
 */
export function oidcRoutes(deps: SignInDeps, provider: IdentityProvider): HttpRoute[] {
  async function finishSignIn(call: HttpCall, step: Readonly<Record<string, unknown>>, name: ExternalName): Promise<string> {
    const organisation = await findOrganisation(deps);
    const { rows } = await deps.pool.query<{ person: string | null }>("select identity.find_external_person($1, $2, $3) as person", [
      organisation,
      name.issuer,
      name.subject,
    ]);
    const personId = rows[0]?.person;
    if (!organisation || !personId) return `${SIGN_IN_PAGE}?probleem=onbekend`;
    const isOpen = await deps.sessions.open(call, { organisationId: organisation, personId }, false, name.isFresh);
    return isOpen ? (safeNext(step["next"]) ?? "/") : `${SIGN_IN_PAGE}?probleem=onbekend`;
  }

  async function finishLink(call: HttpCall, step: Readonly<Record<string, unknown>>, name: ExternalName): Promise<string> {
    const viewer = await deps.sessions.findViewer(call);
    const organisation = await findOrganisation(deps);
    // Somebody else signed in meanwhile, or it took too long: the page says so, since a browser and not our script is waiting.
    if (!viewer?.isFresh || step["personId"] !== viewer.personId || organisation !== viewer.organisationId)
      return `${ACCOUNT_PAGE}?koppeling=mislukt`;
    const linked = await withTenant(deps.pool, viewer, (client) =>
      client.query(
        "insert into identity.external_identity (organisation_id, issuer, subject, person_id) values ($1, $2, $3, $4) on conflict do nothing",
        [viewer.organisationId, name.issuer, name.subject, viewer.personId],
      ),
    );
    return `${ACCOUNT_PAGE}?koppeling=${linked.rowCount === 1 ? "gelukt" : "bestaat"}`;
  }

  return [
    {
      method: "GET",
      path: "/auth/oidc/start",
      async handle(call) {
        await countNetwork(deps, call, "redeemPerNetwork");
        const { searchParams } = call.url;
        const begun = await provider.begin(searchParams.has("opnieuw")).catch(() => null);
        if (!begun) return redirect(call, `${SIGN_IN_PAGE}?probleem=onbereikbaar`);
        await deps.pending.begin(call, "OIDC_SIGN_IN", { ...begun.checks, next: safeNext(searchParams.get("next")) });
        redirect(call, begun.url.href);
      },
    },
    ownPost(deps, "/auth/oidc/link", z.object({}), async (call) => {
      const viewer = await deps.sessions.getFreshViewer(call);
      const { url, checks } = await provider.begin().catch(() => {
        throw unavailable();
      });
      await deps.pending.begin(call, "OIDC_LINK", { ...checks, personId: viewer.personId });
      sendJson(call.response, 200, { url: url.href });
    }),
    {
      method: "GET",
      path: "/auth/oidc/callback",
      async handle(call) {
        const signIn = await deps.pending.take(call, "OIDC_SIGN_IN");
        const step = signIn ?? (await deps.pending.take(call, "OIDC_LINK"));
        const name = step ? await provider.finish(call.url.searchParams, step as unknown as OidcChecks).catch(() => null) : null;
        if (!step || !name) return redirect(call, `${SIGN_IN_PAGE}?probleem=afgebroken`);
        redirect(call, signIn ? await finishSignIn(call, step, name) : await finishLink(call, step, name));
      },
    },
  ];
}

/** The organisation this provider serves, by the name it has in the configuration. */
async function findOrganisation(deps: SignInDeps): Promise<string | null> {
  const { rows } = await deps.pool.query<{ id: string | null }>("select identity.find_organisation($1) as id", [
    deps.config.OIDC_ORGANISATION ?? "",
  ]);
  return rows[0]?.id ?? null;
}

function redirect({ response }: HttpCall, to: string): void {
  response.writeHead(303, { location: to, "cache-control": "no-store", "content-length": 0 });
  response.end();
}
