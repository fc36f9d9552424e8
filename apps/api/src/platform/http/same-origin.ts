import { forbidden } from "../errors/app-error.js";
import type { HttpCall } from "./router.js";

/**
 * Refuses a request that another site's page has sent. Browsers say so themselves in two headers a page cannot set; a client that
 * sends neither is no browser and carries no cookie of somebody else.
 * @throws FORBIDDEN
 */
export function requireSameOrigin({ request }: Pick<HttpCall, "request">, publicUrl: URL): void {
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") throw forbidden();
  const { origin } = request.headers;
  if (origin === undefined) return;
  // A page reached at another of our names (127.0.0.1 for localhost) is still our page: its origin is the host it asks.
  if (origin !== publicUrl.origin && !isOwnHost(origin, request.headers.host)) throw forbidden();
}

function isOwnHost(origin: string, host: string | undefined): boolean {
  return host !== undefined && URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}
