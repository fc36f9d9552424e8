import type { Audience, ShareableKind } from "../../gql/graphql.js";

export interface Colleague {
  readonly id: string;
  readonly fullName: string;
}

/** One thing of a portfolio, and whom it is shown to. */
export interface Shareable {
  readonly kind: ShareableKind;
  readonly itemId: string;
  /** What it is called, for the dialogue and for screen readers. */
  readonly name: string;
  readonly audience: Audience;
  readonly people: readonly Colleague[];
}
