import { createContext, use } from "react";
import type { ReactNode } from "react";

/** Who is signed in, as far as the shell needs to know. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
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
