import {
  encodeBallot,
  formOf,
  fromBase64Url,
  sealBallot,
  toBase64Url,
  type Ballot,
  type BallotForm,
  type Questionnaire,
} from "@eigenkleur/shared";

/** The page of an open round, as far as answering needs it. */
export interface OpenAnswerPage {
  readonly state: string;
  readonly roundId: string;
  readonly group: { readonly key: string };
  readonly questionnaire: Questionnaire;
  readonly box: { readonly publicKey: string };
}

export interface AnswerReply {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** Answers as the page in the browser does: over HTTP, without a cookie, sealed before it leaves. */
export class RaterClient {
  constructor(private readonly origin: string) {}

  async post(path: string, body: object): Promise<AnswerReply> {
    const response = await fetch(`${this.origin}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
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

  async answer(token: string, ballotFor: (form: BallotForm) => Ballot): Promise<AnswerReply> {
    return this.post("/answer/submit", { token, sealed: await this.seal(await this.open(token), ballotFor) });
  }
}

/** The token in a mail's link. */
export function tokenInMail(text: string): string {
  const token = /\/antwoord#([\w-]{43})/.exec(text)?.[1];
  if (!token) throw new Error("The mail holds no link to answer.");
  return token;
}
