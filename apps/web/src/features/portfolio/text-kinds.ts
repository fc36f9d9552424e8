import type { ProfileTextKind } from "../../gql/graphql.js";

/** The four short texts, in the order in which one tells about oneself. */
export const SECTION_KINDS = ["CRAFT", "FOCUS", "PASSION", "PLEASURE"] as const satisfies readonly ProfileTextKind[];

/** Puts texts in that order, whatever order they came in. */
export function inOrder<Text extends { readonly kind: ProfileTextKind }>(texts: readonly Text[]): Text[] {
  return SECTION_KINDS.flatMap((kind) => texts.filter((text) => text.kind === kind));
}
