import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import helmet from "helmet";

/** Headers of every answer. Scripts and styles come from our own files only; nothing inline, nobody may frame us. */
export function createSecurityHeaders(options: { isSecure: boolean }): (request: IncomingMessage, response: ServerResponse) => void {
  const apply = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
        ...(options.isSecure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    crossOriginOpenerPolicy: { policy: "same-origin" },
    crossOriginResourcePolicy: { policy: "same-origin" },
    referrerPolicy: { policy: "no-referrer" },
    strictTransportSecurity: options.isSecure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    xFrameOptions: { action: "deny" },
  });
  const headers = recordHeaders((response) => apply(new IncomingMessage(new Socket()), response, () => undefined));
  headers.push(["permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"]);
  return (_request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
  };
}

/** helmet's headers are the same for every request, so they are asked for once. */
function recordHeaders(apply: (response: ServerResponse) => void): [string, string][] {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  apply(response);
  return Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]);
}
