import { notFound } from "../../../platform/errors/app-error.js";
import { isFromThisMachine, isLoopbackName } from "../../../platform/http/client-network.js";
import { sendJson, type HttpCall, type HttpRoute } from "../../../platform/http/router.js";
import { FileOutbox, type Mailer } from "../../../platform/mail/mailer.js";
import { findPersonas } from "./persona.routes.js";
import type { SignInDeps } from "./sign-in-deps.js";

const SHOWN = 100;

/**
 * What would have been mailed, while no mail server is configured.
 * @NOTE privacy: mails hold sign-in and invitation links, so this is for a database that holds only the demonstration organisation
 * (whose people anybody may be anyway), or for the very machine the product runs on while it has no public address.
 */
export function outboxRoutes(deps: SignInDeps, mailer: Mailer): HttpRoute[] {
  if (!(mailer instanceof FileOutbox)) return [];
  return [
    {
      method: "GET",
      path: "/api/outbox",
      async handle(call) {
        if (!(await maySeeOutbox(deps, call))) throw notFound();
        const mails = await mailer.list();
        sendJson(call.response, 200, { mails: mails.slice(-SHOWN).reverse() });
      },
    },
  ];
}

export async function maySeeOutbox(deps: SignInDeps, { request }: HttpCall): Promise<boolean> {
  if (deps.config.SMTP_URL) return false;
  if (isLoopbackName(deps.config.publicUrl.hostname) && isFromThisMachine(request)) return true;
  const personas = await deps.pool.query("select 1 from identity.personas(true) limit 1");
  return personas.rowCount === 1;
}

/** What the sign-in page may offer here. */
export function methodsRoute(deps: SignInDeps, mailer: Mailer): HttpRoute {
  return {
    method: "GET",
    path: "/auth/methods",
    async handle(call) {
      const [personas, outbox] = await Promise.all([findPersonas(deps), mailer instanceof FileOutbox && maySeeOutbox(deps, call)]);
      sendJson(call.response, 200, { personas: personas.length > 0, outbox, identityProvider: deps.config.OIDC_ISSUER !== undefined });
    },
  };
}
