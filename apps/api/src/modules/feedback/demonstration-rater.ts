import { createHash, randomBytes } from "node:crypto";
import {
  blindToken,
  encodeBallot,
  finishToken,
  fromBase64Url,
  receiptKeys,
  sealBallot,
  tokenInfo,
  type Ballot,
  type BoxContext,
} from "@eigenkleur/shared";
import type { AnswerService } from "./answer.service.js";
import type { BlindAnswerService } from "./blind-answer.service.js";
import type { RoundPublicKeys } from "./round-keys.js";

/** Answers as the rater's page does, without a browser and without HTTP between: sealed, and in a blind round with a blind token. */
export class DemonstrationRater {
  constructor(
    private readonly answers: AnswerService,
    private readonly blind: BlindAnswerService,
    private readonly keys: RoundPublicKeys,
  ) {}

  async answer(token: string, context: BoxContext, ballot: Ballot): Promise<void> {
    const sealed = await sealBallot(this.keys.box, context, encodeBallot(ballot));
    if (this.keys.token === null) await this.answers.submit(token, sealed);
    else await this.answerBlind(token, this.keys.token, context, sealed);
  }

  private async answerBlind(token: string, publicKey: Uint8Array, context: BoxContext, sealed: Uint8Array<ArrayBuffer>): Promise<void> {
    const { roundId, groupId: groupKey } = context;
    const { tokenInput: input, blind, replaceKey } = await receiptKeys(randomBytes(16), roundId);
    const request = await blindToken(publicKey, { tokenInput: input, blind });
    const { evaluation } = await this.blind.draw({ token, request });
    const output = await finishToken(publicKey, { tokenInput: input, blind }, tokenInfo(roundId, groupKey), fromBase64Url(evaluation));
    const replaceKeyHash = new Uint8Array(createHash("sha256").update(replaceKey).digest());
    await this.blind.submit({ roundId, groupKey, input, output, replaceKeyHash, sealed });
  }
}
