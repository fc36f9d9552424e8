import { z } from "zod";
import { sendJson, type HttpRoute } from "../../../platform/http/router.js";
import { ownPost, type SignInDeps } from "./sign-in-deps.js";

const nothing = z.object({});
const actAsBody = z.object({ mode: z.enum(["HR", "WORKS_COUNCIL"]).nullable() });

/** What changes the session of a browser that is signed in. */
export function sessionRoutes(deps: SignInDeps): HttpRoute[] {
  return [
    ownPost(deps, "/auth/sign-out", nothing, async (call) => {
      await deps.sessions.signOut(call);
      sendJson(call.response, 200, { signedIn: false });
    }),
    ownPost(deps, "/auth/act-as", actAsBody, async (call, { mode }) => {
      await deps.sessions.actAs(call, mode);
      sendJson(call.response, 200, { mode });
    }),
  ];
}
