import { paths } from "../../../../platform/paths.js";

/** Where a receipt leads: the round and the fingerprint of its keys. Neither is a secret, and neither says who. */
export interface ReceiptRound {
  readonly roundId: string;
  readonly keyHash: string | null;
}

const FRAGMENT = /([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:\.([A-Za-z0-9_-]{43}))?\s*$/;

/** The address that stands on a receipt; behind the # it stays in the browser. */
export function receiptAddress({ roundId, keyHash }: ReceiptRound): string {
  return `${window.location.origin}${paths.receipt}#${keyHash === null ? roundId : `${roundId}.${keyHash}`}`;
}

/** The round in an address or in a part of it, as somebody typed or pasted it. */
export function readReceiptAddress(text: string): ReceiptRound | null {
  const found = FRAGMENT.exec(text.trim());
  return found?.[1] === undefined ? null : { roundId: found[1], keyHash: found[2] ?? null };
}
