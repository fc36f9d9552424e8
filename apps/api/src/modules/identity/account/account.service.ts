import { conflict, forbidden, notFound } from "../../../platform/errors/app-error.js";
import { writeContext } from "../../../platform/graphql/context.js";
import { enqueue } from "../../../platform/jobs/jobs.js";

/** Applies a correction when its day has passed; the identity module runs it. */
export const APPLY_CORRECTION_JOB = "identity.applyEmailCorrection";
/** Tells the address that is still the registered one; notifications runs it. */
export const CORRECTION_MAIL_JOB = "notifications.mailEmailCorrection";
const DELAY_MS = 24 * 3600 * 1000;

/** What somebody does to their own account, and an administrator to an address. Each inside the running mutation. */
export class AccountService {
  async endSession(sessionId: string): Promise<void> {
    const { manager, viewer } = writeContext();
    await manager.query("delete from identity.session where organisation_id = $1 and person_id = $2 and id = $3", [
      viewer.organisationId,
      viewer.personId,
      sessionId,
    ]);
  }

  async endOtherSessions(): Promise<void> {
    const { manager, viewer } = writeContext();
    await manager.query("delete from identity.session where organisation_id = $1 and person_id = $2 and id <> $3", [
      viewer.organisationId,
      viewer.personId,
      viewer.sessionId,
    ]);
  }

  async removePasskey(passkeyId: string): Promise<void> {
    const { manager, viewer } = writeContext();
    await manager.query("delete from identity.passkey where organisation_id = $1 and person_id = $2 and id = $3", [
      viewer.organisationId,
      viewer.personId,
      passkeyId,
    ]);
  }

  async changeLanguage(language: "NL" | "EN"): Promise<void> {
    const { manager, viewer } = writeContext();
    await manager.query("update identity.person set language = $3 where organisation_id = $1 and id = $2", [
      viewer.organisationId,
      viewer.personId,
      language,
    ]);
  }

  async unlinkProvider(): Promise<void> {
    const { manager, viewer } = writeContext();
    await manager.query("delete from identity.external_identity where organisation_id = $1 and person_id = $2", [
      viewer.organisationId,
      viewer.personId,
    ]);
  }

  /** The person keeps the address they have. */
  async stopEmailCorrection(): Promise<void> {
    const { manager, viewer } = writeContext();
    await manager.query("delete from identity.email_correction where organisation_id = $1 and person_id = $2", [
      viewer.organisationId,
      viewer.personId,
    ]);
  }

  /**
   * An administrator corrects the address of somebody who lost theirs. It waits a day in which the old address is told and the
   * person can stop it, since whoever holds the address can sign in as the person.
   * @throws FORBIDDEN for one's own address, NOT_FOUND, CONFLICT when the address is somebody's already
   */
  async correctEmail(personId: string, email: string): Promise<string> {
    const { manager, viewer } = writeContext();
    if (personId === viewer.personId) throw forbidden();
    const address = email.toLowerCase();
    const found = await manager.query<{ email: string | null; is_taken: boolean }[]>(
      `select email, exists (select from identity.person other where other.organisation_id = $1 and lower(other.email) = $3) as is_taken
       from identity.person where organisation_id = $1 and id = $2 and is_active`,
      [viewer.organisationId, personId, address],
    );
    if (!found[0]) throw notFound();
    if (found[0].is_taken) throw conflict();
    if (found[0].email === null) return this.giveEmail(personId, address);
    const effectiveAt = new Date(Date.now() + DELAY_MS);
    await manager.query("delete from identity.email_correction where organisation_id = $1 and person_id = $2", [
      viewer.organisationId,
      personId,
    ]);
    const made = await manager.query<{ id: string }[]>(
      "insert into identity.email_correction (organisation_id, person_id, new_email, effective_at) values ($1, $2, $3, $4) returning id",
      [viewer.organisationId, personId, address, effectiveAt],
    );
    const payload = { organisationId: viewer.organisationId, personId, correctionId: made[0]?.id ?? "" };
    await enqueue(manager, CORRECTION_MAIL_JOB, payload);
    await enqueue(manager, APPLY_CORRECTION_JOB, payload, { runAt: new Date(effectiveAt.getTime() + 1_000) });
    return effectiveAt.toISOString();
  }

  /** There is nobody to warn at an old address, as with the list of people. */
  private async giveEmail(personId: string, address: string): Promise<string> {
    const { manager, viewer } = writeContext();
    const [, given] = await manager.query<[unknown[], number]>(
      "update identity.person set email = $3, version = version + 1 where organisation_id = $1 and id = $2 and email is null",
      [viewer.organisationId, personId, address],
    );
    if (given === 0) throw conflict();
    return new Date().toISOString();
  }
}
