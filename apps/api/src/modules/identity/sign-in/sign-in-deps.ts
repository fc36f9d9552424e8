import type { z } from "zod";
import type { Pool } from "pg";
import type { Config } from "../../../platform/config/config.js";
import { invalidInput } from "../../../platform/errors/app-error.js";
import { clientNetwork } from "../../../platform/http/client-network.js";
import { readJson, type HttpCall, type HttpRoute } from "../../../platform/http/router.js";
import { requireSameOrigin } from "../../../platform/http/same-origin.js";
import type { KeyStore } from "../../../platform/keys/key-store.js";
import type { AttemptKind, Attempts } from "./attempts.js";
import type { PendingSteps } from "./pending-steps.js";
import type { Sessions } from "./sessions.js";

/** What the sign-in routes share. */
export interface SignInDeps {
  readonly config: Config;
  readonly pool: Pool;
  readonly keys: KeyStore;
  readonly sessions: Sessions;
  readonly attempts: Attempts;
  readonly pending: PendingSteps;
}

const BODY_BYTES_MAX = 20_000;

/** A POST that only our own pages may send, with its body checked. Every route that sets a cookie or changes something is one. */
export function ownPost<T extends z.ZodType>(
  deps: SignInDeps,
  path: string,
  schema: T,
  handle: (call: HttpCall, body: z.output<T>) => Promise<void>,
): HttpRoute {
  return {
    method: "POST",
    path,
    async handle(call) {
      requireSameOrigin(call, deps.config.publicUrl);
      const parsed = schema.safeParse(await readJson(call.request, BODY_BYTES_MAX));
      if (!parsed.success) throw invalidInput(parsed.error.issues.map((issue) => ({ path: issue.path.join("."), message: issue.code })));
      await handle(call, parsed.data);
    },
  };
}

/** Counts an attempt against the network the request comes from. @throws LIMIT */
export function countNetwork(deps: SignInDeps, call: HttpCall, kind: AttemptKind): Promise<void> {
  return deps.attempts.count(kind, clientNetwork(call.request, deps.config.TRUST_PROXY));
}
