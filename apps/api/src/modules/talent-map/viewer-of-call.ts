import { notSignedIn } from "../../platform/errors/app-error.js";
import type { Viewer } from "../../platform/graphql/context.js";
import { hashToken, readCookie, sessionCookieName } from "../../platform/http/cookies.js";
import type { HttpCall } from "../../platform/http/router.js";
import type { Platform } from "../../platform/module.js";
import { findViewer } from "../identity/index.js";

/** Who asks for a file. @throws NOT_SIGNED_IN */
export async function viewerOfCall({ config, pools }: Pick<Platform, "config" | "pools">, { request }: HttpCall): Promise<Viewer> {
  const token = readCookie(request, sessionCookieName(config.isSecure));
  const viewer = token ? await findViewer(pools.api, hashToken(token)) : null;
  if (!viewer) throw notSignedIn();
  return viewer;
}
