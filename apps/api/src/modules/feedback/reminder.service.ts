import type { Pool } from "pg";
import { withTenant } from "../../platform/db/tenant.js";
import type { Outbox } from "../../platform/events/events.js";
import { enqueue } from "../../platform/jobs/jobs.js";
import { mailJobOf } from "./feedback.jobs.js";
import { ROUND_ENDED } from "./feedback.events.js";
import { raterMailRepository } from "./rater-mail.repository.js";
import { isReminderDue, type ReminderKind } from "./reminder.rules.js";

interface RoundId {
  readonly organisationId: string;
  readonly roundId: string;
}

/** What the system itself says about a round, to everybody in the same way. */
export class ReminderService {
  constructor(
    private readonly pool: Pool,
    private readonly outbox: Outbox,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** Reminds everybody who was asked, once for each kind, however often the job runs. */
  async remind({ organisationId, roundId }: RoundId, kind: ReminderKind): Promise<void> {
    await withTenant(this.pool, { organisationId }, async (client) => {
      const { rows } = await client.query<{ openedAt: Date; closesAt: Date }>(
        `select opened_at as "openedAt", closes_at as "closesAt" from feedback.round where organisation_id = $1 and id = $2 and state = 'OPEN'`,
        [organisationId, roundId],
      );
      const [round] = rows;
      if (!round || !isReminderDue(kind, round, this.now())) return;
      for (const id of await raterMailRepository.addReminders(client, organisationId, roundId, kind))
        await enqueue(client, ...mailJobOf(organisationId, id, { key: `remind:${kind}:${id}` }));
    });
  }

  /** Tells the owner that the round is over, with a report or without. */
  async tellEnd({ organisationId, roundId }: RoundId): Promise<void> {
    await withTenant(this.pool, { organisationId }, async (client) => {
      const { rows } = await client.query<{ ownerId: string }>(
        `select owner_id as "ownerId" from feedback.round where organisation_id = $1 and id = $2 and state in ('READABLE', 'TOO_FEW')`,
        [organisationId, roundId],
      );
      for (const { ownerId } of rows)
        await this.outbox.recordIn(client, organisationId, { type: ROUND_ENDED, payload: { personId: ownerId, roundId } });
    });
  }
}
