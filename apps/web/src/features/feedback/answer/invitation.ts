import type { FormId, Questionnaire, Texts } from "@eigenkleur/shared";
import { AnswerApiError, fieldOf } from "./post.js";

export interface InvitedGroup {
  readonly key: string;
  readonly name: Texts;
  readonly isExternal: boolean;
  readonly isAttributable: boolean;
}

export interface PromisedGroup extends InvitedGroup {
  readonly formKey: FormId;
  readonly asked: number;
  readonly shownFrom: number;
}

/** What a link opens: who asks, what is promised, what is asked. */
export interface Invitation {
  readonly state: "OPEN" | "CLOSED" | "CANCELLED";
  readonly roundId: string;
  /** How a ballot finds its way: by a blind token, or by the link itself. */
  readonly tier: "BLIND" | "SEPARATED";
  /** The link stands on paper: the owner printed it, and in a blind round the server drew the token itself. */
  readonly isSheet: boolean;
  readonly language: "NL" | "EN";
  readonly organisationName: string;
  readonly ownerName: string;
  readonly message: string;
  readonly closesAt: string;
  readonly group: InvitedGroup;
  readonly promise: { readonly reportFrom: number; readonly groups: readonly PromisedGroup[] } | null;
  readonly questionnaire: Questionnaire | null;
  readonly box: { readonly publicKey: string; readonly keyHash: string } | null;
  /** Under which tokens of a blind round are issued. */
  readonly tokenKey: string | null;
}

/** An invitation that can be answered. */
export type OpenInvitation = Invitation & { readonly [Key in "promise" | "questionnaire" | "box"]: NonNullable<Invitation[Key]> };

const STATES: readonly unknown[] = ["OPEN", "CLOSED", "CANCELLED"];
const TEXTS = ["roundId", "organisationName", "ownerName", "message", "closesAt"] as const;

/**
 * Looks at what the page stands on. The questionnaire was checked with its full schema when it was stored and is frozen since, so it
 * is not checked again here: the schema library alone would be two thirds of what a phone has to load.
 */
export function readInvitation(json: unknown): Invitation {
  const questionnaire = fieldOf(json, "questionnaire");
  const isWhole =
    STATES.includes(fieldOf(json, "state")) &&
    TEXTS.every((name) => typeof fieldOf(json, name) === "string") &&
    typeof fieldOf(fieldOf(json, "group"), "key") === "string" &&
    (questionnaire === null || Array.isArray(fieldOf(questionnaire, "competencies")));
  if (!isWhole) throw new AnswerApiError("INTERNAL");
  const given = json as Invitation;
  return {
    ...given,
    tier: given.tier === "BLIND" ? "BLIND" : "SEPARATED",
    isSheet: given.isSheet ?? false,
    tokenKey: given.tokenKey ?? null,
  };
}

export function isOpen(invitation: Invitation): invitation is OpenInvitation {
  return invitation.state === "OPEN" && invitation.promise !== null && invitation.questionnaire !== null && invitation.box !== null;
}
