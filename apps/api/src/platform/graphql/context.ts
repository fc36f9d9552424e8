import { AsyncLocalStorage } from "node:async_hooks";
import type { EntityManager } from "typeorm";
import type { Log } from "../log/log.js";

export const ROLE_NAMES = ["EMPLOYEE", "HR", "WORKS_COUNCIL", "WORKING_GROUP", "GUIDE", "ADMIN"] as const;
export type Role = (typeof ROLE_NAMES)[number];

/** Who is asking, as the session says. */
export interface Viewer {
  readonly organisationId: string;
  readonly personId: string;
  /** Effective roles: in the mode "acting as HR" only HR, outside it never HR. */
  readonly roles: readonly Role[];
  readonly sessionId: string;
  /** A sign-in of the last minutes; administration and acting as HR need one. */
  readonly isFresh: boolean;
  readonly language: "NL" | "EN";
}

/** What a resolver gets. `viewer` is loaded once, on first use, and never trusted from the client. */
export interface RequestContext {
  readonly requestId: string;
  readonly log: Log;
  /** SHA-256 of the session cookie's token; null without a cookie. */
  readonly sessionTokenHash: Buffer | null;
  /** The viewer, or null when nobody is signed in. */
  findViewer(): Promise<Viewer | null>;
  /** @throws NOT_SIGNED_IN */
  getViewer(): Promise<Viewer>;
}

/** What a use case in a mutation gets: who, and the transaction everything must go through. */
export interface WriteContext {
  readonly viewer: Viewer;
  readonly manager: EntityManager;
  readonly requestId: string;
}

const current = new AsyncLocalStorage<WriteContext>();

/** Carries the transaction of the running mutation, so that nothing can write beside it by accident. */
export function runWithWriteContext<T>(context: WriteContext, work: () => Promise<T>): Promise<T> {
  return current.run(context, work);
}

/** The running mutation's context. @throws outside a mutation, which is a defect. */
export function writeContext(): WriteContext {
  const context = current.getStore();
  if (!context) throw new Error("There is no running mutation here.");
  return context;
}
