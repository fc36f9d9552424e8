import { withTenant } from "../../platform/db/tenant.js";
import type { JobHandler } from "../../platform/jobs/jobs.js";
import type { Platform } from "../../platform/module.js";
import { LINK_MINUTES, newToken, openSealedAddress, safeNext } from "../identity/index.js";
import { mailTemplates, type MailLanguage } from "./mail-templates.js";

/** An address may belong to people of this many organisations. */
const LINKS_MAX = 10;
const CORRECTION_HOURS = 24;

interface LinkRow {
  organisation_name: string;
  language: MailLanguage;
  token_number: number;
}

/** Mails a link to every person with this address, or nothing at all: outside this job nobody learns which. */
export function signInLinks({ pools, keys, mailer, config }: Platform): JobHandler {
  return async (payload) => {
    const validUntil = new Date(Date.parse(String(payload["requestedAt"])) + LINK_MINUTES * 60_000);
    if (validUntil.getTime() < Date.now()) return;
    const address = await openSealedAddress(keys, String(payload["sealedAddress"]));
    const tokens = Array.from({ length: LINKS_MAX }, newToken);
    const { rows } = await pools.jobs.query<LinkRow>("select * from identity.issue_sign_in_links($1, $2, $3)", [
      address,
      tokens.map((token) => token.hash),
      validUntil,
    ]);
    const [first] = rows;
    if (!first) return;
    const next = safeNext(payload["next"]);
    const links = rows.map((row) => ({
      organisation: row.organisation_name,
      url: linkUrl(config.publicUrl, tokens[row.token_number - 1]?.text ?? "", next),
    }));
    await mailer.send({
      id: `sign-in-${String(payload["requestId"])}`,
      to: address,
      ...mailTemplates.signInLink[first.language]({ links, minutes: LINK_MINUTES }),
    });
  };
}

/** The token stands behind the #: it is not sent to any server when the link is opened, and no scanner can use it up. */
function linkUrl(publicUrl: URL, token: string, next: string | null): string {
  const url = new URL("/aanmelden", publicUrl);
  if (next) url.searchParams.set("naar", next);
  url.hash = token;
  return url.href;
}

export function recoveryUsed({ pools, mailer }: Platform): JobHandler {
  return async (payload) => {
    const person = await findPerson(pools, payload);
    if (person?.email)
      await mailer.send({
        id: `recovery-${String(payload["requestId"])}`,
        to: person.email,
        ...mailTemplates.recoveryUsed[person.language](),
      });
  };
}

/** Goes to the address that is still the registered one. */
export function emailCorrection({ pools, mailer, config }: Platform): JobHandler {
  return async (payload) => {
    const person = await findPerson(pools, payload);
    if (!person?.email) return;
    const url = new URL("/account", config.publicUrl).href;
    await mailer.send({
      id: `correction-${String(payload["correctionId"])}`,
      to: person.email,
      ...mailTemplates.emailCorrection[person.language]({ url, hours: CORRECTION_HOURS }),
    });
  };
}

async function findPerson(
  pools: Platform["pools"],
  payload: Readonly<Record<string, unknown>>,
): Promise<{ email: string | null; language: MailLanguage } | undefined> {
  const organisationId = String(payload["organisationId"]);
  const { rows } = await withTenant(pools.jobs, { organisationId }, (client) =>
    client.query<{ email: string | null; language: MailLanguage }>(
      "select email, language from identity.person where organisation_id = $1 and id = $2 and is_active",
      [organisationId, payload["personId"]],
    ),
  );
  return rows[0];
}
