import { createHash, randomBytes } from "node:crypto";
import {
  ballotRequest,
  blindToken,
  encodeBallot,
  finishToken,
  formOf,
  fromBase64Url,
  receiptKeys,
  sealBallot,
  toBase64Url,
  tokenInfo,
  type Ballot,
  type BallotClaim,
  type BallotForm,
  type BallotReplacement,
  type BallotSubmission,
  type Questionnaire,
} from "@eigenkleur/shared";

/** The page of an open round, as far as answering needs it. */
export interface OpenAnswerPage {
  readonly state: string;
  readonly roundId: string;
  readonly tier: "BLIND" | "SEPARATED";
  readonly isSheet: boolean;
  readonly group: { readonly key: string };
  readonly questionnaire: Questionnaire;
  readonly box: { readonly publicKey: string; readonly keyHash: string };
  readonly tokenKey: string | null;
}

/** A token of a blind round, and what the device keeps to change its ballot later. */
export interface DrawnToken {
  readonly roundId: string;
  readonly groupKey: string;
  readonly input: Uint8Array<ArrayBuffer>;
  readonly output: Uint8Array<ArrayBuffer>;
  readonly replaceKey: Uint8Array<ArrayBuffer>;
}

export interface AnswerReply {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** Answers as the page in the browser does: over HTTP, without a cookie, sealed before it leaves. */
export class RaterClient {
  constructor(private readonly origin: string) {}

  post(path: string, body: object): Promise<AnswerReply> {
    return this.postText(path, JSON.stringify(body));
  }

  /** For the calls whose body has a fixed size. */
  postBallot(path: string, body: BallotSubmission | BallotReplacement | BallotClaim): Promise<AnswerReply> {
    return this.postText(path, ballotRequest(body));
  }

  private async postText(path: string, body: string): Promise<AnswerReply> {
    const response = await fetch(`${this.origin}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      credentials: "omit",
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }

  /** @throws unless the link leads to an open round */
  async open(token: string): Promise<OpenAnswerPage> {
    const { status, body } = await this.post("/answer/open", { token });
    if (status !== 200 || body["state"] !== "OPEN") throw new Error(`The link does not lead to an open round (${status}).`);
    return body as unknown as OpenAnswerPage;
  }

  /** A ballot of the group's form, sealed to the round's box. */
  async seal(page: OpenAnswerPage, ballotFor: (form: BallotForm) => Ballot): Promise<string> {
    const { questionnaire, group } = page;
    const context = {
      roundId: page.roundId,
      groupId: group.key,
      questionnaireId: questionnaire.id,
      questionnaireVersion: questionnaire.version,
    };
    const plain = encodeBallot(ballotFor(formOf(questionnaire, group.key)));
    return toBase64Url(await sealBallot(fromBase64Url(page.box.publicKey), context, plain));
  }

  /** The one token of a link, blinded on the way there; of a sheet the one that the server drew. @throws unless it is issued */
  async draw(token: string, page: OpenAnswerPage, seed: Uint8Array = randomBytes(16)): Promise<DrawnToken> {
    const scope = { roundId: page.roundId, groupKey: page.group.key };
    const { tokenInput, blind, replaceKey } = await receiptKeys(seed, page.roundId);
    if (page.isSheet) {
      const { status, body } = await this.post("/answer/sheet", { token });
      if (status !== 200) throw new Error(`The sheet got no token (${status}).`);
      return { ...scope, input: bytes(body["input"]), output: bytes(body["output"]), replaceKey };
    }
    const publicKey = fromBase64Url(page.tokenKey ?? "");
    const request = await blindToken(publicKey, { tokenInput, blind });
    const { status, body } = await this.post("/answer/draw", { token, request: toBase64Url(request) });
    if (status !== 200) throw new Error(`No token was issued (${status}).`);
    const info = tokenInfo(scope.roundId, scope.groupKey);
    const output = await finishToken(publicKey, { tokenInput, blind }, info, bytes(body["evaluation"]));
    return { ...scope, input: tokenInput, output, replaceKey };
  }

  /** Spends a token on a ballot; nothing in it leads back to the link. */
  spend({ replaceKey, ...token }: DrawnToken, sealed: string): Promise<AnswerReply> {
    const replaceKeyHash = new Uint8Array(createHash("sha256").update(replaceKey).digest());
    return this.postBallot("/answer/submit", { ...token, replaceKeyHash, sealed: bytes(sealed) });
  }

  async answer(token: string, ballotFor: (form: BallotForm) => Ballot): Promise<AnswerReply> {
    const page = await this.open(token);
    const sealed = await this.seal(page, ballotFor);
    if (page.tier === "BLIND") return this.spend(await this.draw(token, page), sealed);
    return this.post("/answer/submit", { token, sealed });
  }
}

function bytes(value: unknown): Uint8Array<ArrayBuffer> {
  return fromBase64Url(String(value));
}

/** The token in a mail's link. */
export function tokenInMail(text: string): string {
  const token = /\/antwoord#([\w-]{43})/.exec(text)?.[1];
  if (!token) throw new Error("The mail holds no link to answer.");
  return token;
}
