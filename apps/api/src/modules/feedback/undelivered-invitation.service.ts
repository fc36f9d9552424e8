import { conflict, invalidInput, notFound } from "../../platform/errors/app-error.js";
import { enqueue } from "../../platform/jobs/jobs.js";
import { mailJobOf } from "./feedback.jobs.js";
import { canManageRound } from "./feedback-round.policy.js";
import { roundRepository } from "./feedback-round.repository.js";
import type { RoundDone } from "./feedback-round.service.js";
import { invitationRepository } from "./invitation.repository.js";
import { isEmail, normalEmail } from "./raters.rules.js";
import { rows, type RoundTransaction } from "./round-transaction.js";

export type SendAgainOutcome =
  | RoundDone
  | {
      readonly kind: "ratersRefused";
      readonly refusals: readonly { readonly index: number; readonly reason: "INVALID_EMAIL" | "ALREADY_ASKED" }[];
    };

/**
 * An invitation that a mail server refused. Its link was seen by nobody, so it goes out again unchanged, to a corrected address if
 * there is one, and nobody else's link changes. One that arrived is never sent elsewhere: see migration 0122.
 */
export class UndeliveredInvitationService {
  constructor(private readonly now: () => Date = () => new Date()) {}

  async sendAgain(tx: RoundTransaction, roundId: string, invitationId: string, email: string | null): Promise<SendAgainOutcome> {
    const round = await roundRepository.lock(tx, roundId);
    if (!round || !canManageRound(tx.viewer, round)) throw notFound();
    const asked = await invitationRepository.list(tx, roundId);
    const invitation = asked.find((one) => one.id === invitationId);
    if (!invitation) throw notFound();
    if (round.state !== "OPEN" || round.closesAt === null || round.closesAt <= this.now()) throw conflict();
    if (email !== null) {
      if (invitation.email === null) throw invalidInput([{ path: "email", message: "notAnAddress" }]);
      const address = normalEmail(email);
      const isTaken = asked.some((one) => one.id !== invitationId && one.email === address);
      if (!isEmail(address)) return { kind: "ratersRefused", refusals: [{ index: 0, reason: "INVALID_EMAIL" }] };
      if (isTaken) return { kind: "ratersRefused", refusals: [{ index: 0, reason: "ALREADY_ASKED" }] };
      // Refused by the database where the mail did arrive.
      if (address !== invitation.email)
        await rows(
          tx,
          `with changed as (update feedback.invitation set email = $3 where organisation_id = $1 and id = $2 returning id) select id from changed`,
          [tx.viewer.organisationId, invitationId, address],
        );
    }
    const waiting = await rows<{ id: string }>(
      tx,
      `with changed as (
         update feedback.invitation_mail set state = 'WAITING'
         where organisation_id = $1 and invitation_id = $2 and kind = 'INVITATION' and state = 'NOT_DELIVERED' returning invitation_id
       ) select invitation_id as id from changed`,
      [tx.viewer.organisationId, invitationId],
    );
    if (waiting.length === 0) throw conflict();
    await enqueue(tx.manager, ...mailJobOf(tx.viewer.organisationId, invitationId, { key: `again:${invitationId}` }));
    return { kind: "done", roundId };
  }
}
