import { keyHash, roundKeyHash, toBase64Url, type Questionnaire, type Texts } from "@eigenkleur/shared";
import type { Tier } from "./feedback-round.rules.js";

interface PageGroup {
  readonly key: string;
  readonly name: Texts;
  readonly isExternal: boolean;
  readonly isAttributable: boolean;
}

/** What `feedback.answer_page` answers. */
export interface AnswerPageRow {
  readonly state: "OPEN" | "CLOSED" | "CANCELLED";
  readonly roundId: string;
  readonly tier: Tier;
  readonly language: "NL" | "EN";
  readonly organisationName: string;
  readonly ownerName: string;
  readonly message: string;
  readonly closesAt: string;
  readonly group: PageGroup;
  readonly reportFrom: number;
  readonly groups: readonly (PageGroup & { readonly formKey: string; readonly asked: number; readonly shownFrom: number })[];
  readonly questionnaire: Questionnaire;
  readonly boxPublicKey: string | null;
  /** Of a blind round. */
  readonly tokenPublicKey: string | null;
  readonly isSheet: boolean;
}

/** What the rater's page needs, and nothing that another rater or the owner could be recognised by beyond what the page says. */
export interface AnswerPage extends Pick<
  AnswerPageRow,
  "state" | "roundId" | "tier" | "language" | "organisationName" | "ownerName" | "message" | "closesAt" | "group" | "isSheet"
> {
  readonly promise: Pick<AnswerPageRow, "reportFrom" | "groups"> | null;
  readonly questionnaire: Questionnaire | null;
  /** `keyHash` is over both keys where the round has two, and stands in the mailed link too. */
  readonly box: { readonly publicKey: string; readonly keyHash: string } | null;
  /** Under which tokens of a blind round are issued. */
  readonly tokenKey: string | null;
}

export async function presentAnswerPage(row: AnswerPageRow): Promise<AnswerPage> {
  const { reportFrom, groups, questionnaire, boxPublicKey, tokenPublicKey, ...page } = row;
  if (row.state !== "OPEN" || boxPublicKey === null) return { ...page, promise: null, questionnaire: null, box: null, tokenKey: null };
  const publicKey = Buffer.from(boxPublicKey, "hex");
  const tokenKey = tokenPublicKey === null ? null : Buffer.from(tokenPublicKey, "hex");
  return {
    ...page,
    promise: { reportFrom, groups },
    questionnaire,
    box: { publicKey: toBase64Url(publicKey), keyHash: await hashOfKeys(publicKey, tokenKey) },
    tokenKey: tokenKey && toBase64Url(tokenKey),
  };
}

/** The fingerprint by which a browser knows the round's keys; in a blind round it came with the mail. */
export function hashOfKeys(box: Uint8Array, token: Uint8Array | null): Promise<string> {
  return token === null ? keyHash(box) : roundKeyHash(box, token);
}
