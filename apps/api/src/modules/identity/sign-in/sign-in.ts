import type { HttpRoute } from "../../../platform/http/router.js";
import type { Platform } from "../../../platform/module.js";
import { Attempts } from "./attempts.js";
import { linkRoutes } from "./link.routes.js";
import { IdentityProvider } from "./oidc.js";
import { oidcRoutes } from "./oidc.routes.js";
import { methodsRoute, outboxRoutes } from "./outbox.routes.js";
import { passkeyRoutes } from "./passkey.routes.js";
import { PendingSteps } from "./pending-steps.js";
import { personaRoutes } from "./persona.routes.js";
import { recoveryRoutes } from "./recovery.routes.js";
import { sessionRoutes } from "./session.routes.js";
import { Sessions } from "./sessions.js";
import type { SignInDeps } from "./sign-in-deps.js";

/** Every way in and out. Plain HTTP routes, since they set cookies. */
export function createSignIn({ config, pools, keys, mailer }: Platform): { deps: SignInDeps; routes: HttpRoute[] } {
  const deps: SignInDeps = {
    config,
    keys,
    pool: pools.api,
    sessions: new Sessions(pools.api, config.isSecure),
    attempts: new Attempts(pools.api, keys),
    pending: new PendingSteps(pools.api, config.isSecure),
  };
  const provider = IdentityProvider.fromConfig(config);
  const routes = [
    ...linkRoutes(deps),
    ...sessionRoutes(deps),
    ...passkeyRoutes(deps),
    ...recoveryRoutes(deps),
    ...(provider ? oidcRoutes(deps, provider) : []),
    ...personaRoutes(deps),
    ...outboxRoutes(deps, mailer),
    methodsRoute(deps, mailer),
  ];
  return { deps, routes };
}
