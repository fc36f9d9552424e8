import type { Pool } from "pg";
import { withTenant } from "../../platform/db/tenant.js";
import { writeContext } from "../../platform/graphql/context.js";
import { choicesRepository, rowsOf } from "./choices.repository.js";
import { completeChoices, type Choice } from "./notification.rules.js";

/** One's own choices, when signed in. */
export class ChoicesService {
  constructor(private readonly pool: Pool) {}

  async list(viewer: { readonly organisationId: string; readonly personId: string }): Promise<Choice[]> {
    return withTenant(this.pool, viewer, async (client) =>
      completeChoices(await choicesRepository.list(rowsOf(client), viewer.organisationId, viewer.personId)),
    );
  }

  async choose(choice: Choice): Promise<void> {
    const { manager, viewer } = writeContext();
    await choicesRepository.put((text, values) => manager.query(text, [...values]), viewer.organisationId, viewer.personId, choice);
  }
}
