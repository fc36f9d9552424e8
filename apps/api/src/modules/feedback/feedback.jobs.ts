import { enqueue, type EnqueueOptions, type JobPayload } from "../../platform/jobs/jobs.js";
import { remindersOf } from "./reminder.rules.js";
import { rows, type RoundTransaction } from "./round-transaction.js";

export const SEND_INVITATION = "feedback.sendInvitation";
export const REMIND_RATERS = "feedback.remindRaters";
export const RELEASE_ROUND = "feedback.releaseRound";

/** The job that sends what waits for whoever this invitation is for. @NOTE privacy: ids only; the link is derived when it sends. */
export function mailJobOf(organisationId: string, invitationId: string, options: EnqueueOptions): [string, JobPayload, EnqueueOptions] {
  return [SEND_INVITATION, { organisationId, invitationId }, options];
}

/** Asks everybody by mail; whoever has no address gets a sheet from the owner instead. */
export async function enqueueInvitations(tx: RoundTransaction, invitationIds: readonly string[]): Promise<void> {
  const { organisationId } = tx.viewer;
  const due = await rows<{ id: string }>(
    tx,
    `with added as (
       insert into feedback.invitation_mail (organisation_id, invitation_id, kind)
       select i.organisation_id, i.id, 'INVITATION' from feedback.invitation i
       where i.organisation_id = $1 and i.id = any($2::uuid[]) and (i.person_id is not null or i.email is not null)
       order by i.id returning invitation_id
     ) select invitation_id as id from added`,
    [organisationId, [...invitationIds]],
  );
  for (const { id } of due) await enqueue(tx.manager, ...mailJobOf(organisationId, id, { key: `invite:${id}` }));
}

/** Plans the reminders of a round, or plans them anew after its deadline moved. Past ones stay as they were. */
export async function enqueueReminders(
  tx: RoundTransaction,
  roundId: string,
  round: { readonly openedAt: Date; readonly closesAt: Date },
  now: Date,
): Promise<void> {
  for (const { kind, at } of remindersOf(round.openedAt, round.closesAt)) {
    if (at <= now) continue;
    const payload = { organisationId: tx.viewer.organisationId, roundId, kind };
    await enqueue(tx.manager, REMIND_RATERS, payload, { key: `remind:${roundId}:${kind}`, runAt: at });
  }
}

/** Closes and releases the round at its deadline, or now; a later call moves the moment. Also empties a cancelled round's box. */
export async function enqueueRelease(tx: RoundTransaction, roundId: string, runAt?: Date): Promise<void> {
  await enqueue(tx.manager, RELEASE_ROUND, { organisationId: tx.viewer.organisationId, roundId }, { key: `close-round:${roundId}`, runAt });
}
