import { tokenHash, type RoundKeys } from "./round-keys.js";

/** The address of an answer page. Derived when it is needed and stored nowhere; behind `#`, so that no log has it. */
export class AnswerLinks {
  constructor(private readonly keys: RoundKeys) {}

  /** The path with its token. @throws when the key store does not belong to this database: the link would lead nowhere. */
  async pathOf(invitation: { readonly roundId: string; readonly invitationId: string; readonly tokenHash: Buffer }): Promise<string> {
    const [token] = (await this.keys.tokensOf(invitation.roundId, [{ id: invitation.invitationId, isSheet: false }])) ?? [];
    if (token === undefined || !tokenHash(token).equals(invitation.tokenHash))
      throw new Error("The key store does not belong to this database.");
    return `/antwoord#${await this.keys.fragmentOf(invitation.roundId, token)}`;
  }
}
