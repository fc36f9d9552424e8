import { keyHash, toBase64Url, type Questionnaire, type Texts } from "@eigenkleur/shared";

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
  readonly tier: string;
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
}

/** What the rater's page needs, and nothing that another rater or the owner could be recognised by beyond what the page says. */
export interface AnswerPage extends Pick<
  AnswerPageRow,
  "state" | "roundId" | "tier" | "language" | "organisationName" | "ownerName" | "message" | "closesAt" | "group"
> {
  readonly promise: Pick<AnswerPageRow, "reportFrom" | "groups"> | null;
  readonly questionnaire: Questionnaire | null;
  readonly box: { readonly publicKey: string; readonly keyHash: string } | null;
}

export async function presentAnswerPage(row: AnswerPageRow): Promise<AnswerPage> {
  const { reportFrom, groups, questionnaire, boxPublicKey, ...page } = row;
  if (row.state !== "OPEN" || boxPublicKey === null) return { ...page, promise: null, questionnaire: null, box: null };
  const publicKey = Buffer.from(boxPublicKey, "hex");
  return {
    ...page,
    promise: { reportFrom, groups },
    questionnaire,
    box: { publicKey: toBase64Url(publicKey), keyHash: await keyHash(publicKey) },
  };
}
