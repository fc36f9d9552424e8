import { createContext, use } from "react";
import type { ReactNode } from "react";
import type { Language, Role } from "../gql/graphql.js";

/** Who is signed in, as far as the shell needs to know. */
export interface Viewer {
  /** The id of the person. */
  readonly id: string;
  readonly fullName: string;
  /** Of the account: of the screen on every device, and of mails. */
  readonly language: Language;
  /** HR and works council only while acting as such. */
  readonly roles: readonly Role[];
  readonly organisationName: string;
  readonly isDemo: boolean;
}

const ViewerContext = createContext<Viewer | null>(null);

export interface ViewerProviderProps {
  readonly viewer: Viewer | null;
  readonly children: ReactNode;
}

export function ViewerProvider({ viewer, children }: ViewerProviderProps) {
  return <ViewerContext value={viewer}>{children}</ViewerContext>;
}

/** The person who is signed in, or null. What they may do is decided by the API; this only chooses what to show. */
export function useViewer(): Viewer | null {
  return use(ViewerContext);
}
