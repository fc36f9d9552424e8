import { forbidden, notFound } from "../../../platform/errors/app-error.js";
import { AnswerUnchanged } from "../../../platform/graphql/mutation.js";
import { writeContext, type Role } from "../../../platform/graphql/context.js";
import { canGiveRole, canTakeRole } from "./role.policy.js";

/** What the people of an organisation may do besides owning a portfolio. Each inside the running mutation, and each is recorded. */
export class RoleService {
  /** @throws FORBIDDEN for oneself, NOT_FOUND for somebody who left or is of another organisation */
  async give(personId: string, role: Role): Promise<{ personId: string }> {
    const { manager, viewer } = writeContext();
    if (!canGiveRole(viewer, personId, role)) throw forbidden();
    await this.takeTurns();
    await this.find(personId, { mayHaveLeft: false });
    const given = await manager.query<unknown[]>(
      "insert into identity.membership (organisation_id, person_id, role) values ($1, $2, $3) on conflict do nothing returning role",
      [viewer.organisationId, personId, role],
    );
    if (given.length > 0) await this.record(personId, role, true);
    return { personId };
  }

  /** @throws AnswerUnchanged when nobody else could administer the organisation then */
  async take(personId: string, role: Role): Promise<{ personId: string }> {
    const { manager, viewer } = writeContext();
    if (!canTakeRole(viewer, role)) throw forbidden();
    await this.takeTurns();
    await this.find(personId, { mayHaveLeft: true });
    if (role === "ADMIN" && !(await this.hasOtherAdministrator(personId))) throw new AnswerUnchanged({ lastAdministratorId: personId });
    const [, taken] = await manager.query<[unknown[], number]>(
      "delete from identity.membership where organisation_id = $1 and person_id = $2 and role = $3",
      [viewer.organisationId, personId, role],
    );
    if (taken === 1) await this.record(personId, role, false);
    return { personId };
  }

  /** Two administrators who take each other's role at once would otherwise both find the other one still there. */
  private async takeTurns(): Promise<void> {
    const { manager, viewer } = writeContext();
    await manager.query("select from identity.organisation where organisation_id = $1 for no key update", [viewer.organisationId]);
    const still = await manager.query<unknown[]>(
      "select 1 from identity.membership where organisation_id = $1 and person_id = $2 and role = 'ADMIN'",
      [viewer.organisationId, viewer.personId],
    );
    if (still.length === 0) throw forbidden();
  }

  private async find(personId: string, { mayHaveLeft }: { readonly mayHaveLeft: boolean }): Promise<void> {
    const { manager, viewer } = writeContext();
    const found = await manager.query<unknown[]>(
      "select 1 from identity.person where organisation_id = $1 and id = $2 and (is_active or $3)",
      [viewer.organisationId, personId, mayHaveLeft],
    );
    if (found.length === 0) throw notFound();
  }

  private async hasOtherAdministrator(personId: string): Promise<boolean> {
    const { manager, viewer } = writeContext();
    const others = await manager.query<unknown[]>(
      `select 1 from identity.membership m
       join identity.person p on p.organisation_id = m.organisation_id and p.id = m.person_id and p.is_active
       where m.organisation_id = $1 and m.role = 'ADMIN' and m.person_id <> $2 limit 1`,
      [viewer.organisationId, personId],
    );
    return others.length > 0;
  }

  private async record(personId: string, role: Role, isGiven: boolean): Promise<void> {
    const { manager, viewer } = writeContext();
    await manager.query(
      "insert into identity.role_change (organisation_id, person_id, changed_by, role, is_given) values ($1, $2, $3, $4, $5)",
      [viewer.organisationId, personId, viewer.personId, role, isGiven],
    );
  }
}
