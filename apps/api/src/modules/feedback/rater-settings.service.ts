import type { Pool } from "pg";
import { withTenant } from "../../platform/db/tenant.js";
import type { Viewer } from "../../platform/graphql/context.js";
import { invalidInput } from "../../platform/errors/app-error.js";
import type { AnswerLinks } from "./answer-links.js";
import { rows, type RoundTransaction } from "./round-transaction.js";

/** Open requests somebody has at most unless they chose otherwise; the database knows the same. */
export const OPEN_REQUESTS_MAX_DEFAULT = 3;
const OPEN_REQUESTS_MOST = 20;

/** Somebody's own open invitation. */
export interface OwnRequest {
  readonly id: string;
  readonly roundId: string;
  readonly ownerName: string;
  readonly groupName: unknown;
  readonly isAttributable: boolean;
  readonly message: string;
  readonly closesAt: string;
  /** The answer page, with the token behind `#`. */
  readonly path: string;
}

type RequestRow = Omit<OwnRequest, "path" | "closesAt"> & { readonly tokenHash: Buffer; readonly closesAt: Date };

/** The rater's side when signed in: what one is asked, and how much one wants to be asked. */
export class RaterSettingsService {
  constructor(
    private readonly pool: Pool,
    private readonly links: AnswerLinks,
  ) {}

  /** @NOTE privacy: reading one's requests writes nothing; whether one answered is known on the device only. */
  async listRequests(viewer: Viewer): Promise<OwnRequest[]> {
    const found = await withTenant(this.pool, viewer, async (client) => {
      const { rows: requests } = await client.query<RequestRow>({
        name: "own-requests",
        text: `select id, round_id as "roundId", owner_name as "ownerName", group_name as "groupName", is_attributable as "isAttributable",
          message, closes_at as "closesAt", token_hash as "tokenHash" from feedback.own_requests()`,
      });
      return requests;
    });
    return Promise.all(
      found.map(async ({ tokenHash, closesAt, ...request }) => ({
        ...request,
        closesAt: closesAt.toISOString(),
        path: await this.links.pathOf({ roundId: request.roundId, invitationId: request.id, tokenHash }),
      })),
    );
  }

  async findOpenRequestsMax(viewer: Viewer): Promise<number> {
    return withTenant(this.pool, viewer, async (client) => {
      const { rows: found } = await client.query<{ max: number }>(
        "select open_requests_max as max from feedback.rater_setting where organisation_id = $1 and person_id = $2",
        [viewer.organisationId, viewer.personId],
      );
      return found[0]?.max ?? OPEN_REQUESTS_MAX_DEFAULT;
    });
  }

  async setOpenRequestsMax(tx: RoundTransaction, max: number): Promise<void> {
    if (max < 0 || max > OPEN_REQUESTS_MOST) throw invalidInput([{ path: "openRequestsMax", message: "outOfRange" }]);
    await rows(
      tx,
      `with put as (
         insert into feedback.rater_setting (organisation_id, person_id, open_requests_max) values ($1, $2, $3)
         on conflict on constraint rater_setting_pk do update set open_requests_max = excluded.open_requests_max returning person_id
       ) select person_id from put`,
      [tx.viewer.organisationId, tx.viewer.personId, max],
    );
  }
}

/** Who of these takes no more requests now. */
export async function listBusy(tx: RoundTransaction, personIds: readonly string[]): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    "select person.id from unnest($1::uuid[]) as person (id) where feedback.has_much_on_plate(person.id)",
    [[...personIds]],
  );
  return found.map((row) => row.id);
}
