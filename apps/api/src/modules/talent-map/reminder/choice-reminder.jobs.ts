import type { Pool } from "pg";
import { withTenant } from "../../../platform/db/tenant.js";
import { enqueue, type JobHandler } from "../../../platform/jobs/jobs.js";
import type { Mailer } from "../../../platform/mail/mailer.js";
import { writeChoiceReminder } from "./choice-reminder-mail.js";

const REMIND_ORGANISATIONS = "talentMap:remindOfChoices";
const REMIND_PERSON = "talentMap:remindPerson";

/** In the first week of a quarter, away from the dates of the map. */
export const CHOICE_REMINDER_SCHEDULE = `7 6 5 1,4,7,10 * ${REMIND_ORGANISATIONS}`;

export interface ReminderDeps {
  readonly pool: Pool;
  readonly mailer: Mailer;
  readonly publicUrl: URL;
  readonly today?: () => Date;
}

/** One mail a quarter to everybody who works where a map is on, whether they take part or not. */
export function choiceReminderJobs({
  pool,
  mailer,
  publicUrl,
  today = () => new Date(),
}: ReminderDeps): Readonly<Record<string, JobHandler>> {
  return {
    [REMIND_ORGANISATIONS]: async () => {
      const quarter = quarterOf(today());
      const organisations = await pool.query<{ id: string }>("select talent_map.organisations_with_map() as id");
      for (const { id: organisationId } of organisations.rows) {
        await withTenant(pool, { organisationId }, async (client) => {
          const { rows } = await client.query<{ id: string }>(
            "select id from identity.person where organisation_id = $1 and is_active and email is not null",
            [organisationId],
          );
          for (const { id } of rows) {
            await enqueue(client, REMIND_PERSON, { organisationId, personId: id, quarter }, { key: `choices:${quarter}:${id}` });
          }
        });
      }
    },
    [REMIND_PERSON]: async (payload) => {
      const organisationId = String(payload["organisationId"]);
      const personId = String(payload["personId"]);
      const { rows } = await withTenant(pool, { organisationId }, (client) =>
        client.query<{ email: string | null; language: "NL" | "EN" }>(
          "select email, language from identity.person where organisation_id = $1 and id = $2 and is_active",
          [organisationId, personId],
        ),
      );
      const person = rows[0];
      if (!person?.email) return;
      const url = new URL("/mijn-keuzes", publicUrl).href;
      const quarter = String(payload["quarter"]);
      await mailer.send(writeChoiceReminder({ personId, to: person.email, language: person.language, quarter, url }));
    },
  };
}

function quarterOf(day: Date): string {
  return `${day.getUTCFullYear()}-${Math.floor(day.getUTCMonth() / 3) + 1}`;
}
