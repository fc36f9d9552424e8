import { enqueue, type JobHandler, type JobPayload } from "../jobs/jobs.js";
import { writeContext } from "../graphql/context.js";

/** Something that happened, told to other modules after the transaction that did it has committed. */
export interface DomainEvent {
  /** Past tense, with its module: `feedback.roundOpened`. */
  readonly type: string;
  /** Ids only; `organisationId` is added. */
  readonly payload: JobPayload;
}

interface Subscription {
  readonly name: string;
  readonly handle: JobHandler;
}

/**
 * The outbox: an event becomes one job for each subscriber, written in the same transaction as the change itself.
 * A subscriber that fails is tried again alone; the others are not repeated.
 */
export class Outbox {
  private readonly subscriptions = new Map<string, Subscription[]>();

  /** `name` says who listens and becomes the job's name; handlers must be idempotent. */
  subscribe(eventType: string, name: string, handle: JobHandler): void {
    const list = this.subscriptions.get(eventType) ?? [];
    this.subscriptions.set(eventType, [...list, { name: `${eventType}>${name}`, handle }]);
  }

  /** Records the event in the running mutation's transaction. */
  async record(event: DomainEvent): Promise<void> {
    const { manager, viewer } = writeContext();
    await this.recordIn(manager, viewer.organisationId, event);
  }

  /** The same in a transaction of a job, which no mutation started. */
  async recordIn(transaction: Parameters<typeof enqueue>[0], organisationId: string, event: DomainEvent): Promise<void> {
    for (const subscription of this.subscriptions.get(event.type) ?? [])
      await enqueue(transaction, subscription.name, { ...event.payload, organisationId });
  }

  /** What the worker has to run. */
  handlers(): Record<string, JobHandler> {
    return Object.fromEntries([...this.subscriptions.values()].flat().map(({ name, handle }) => [name, handle]));
  }
}
