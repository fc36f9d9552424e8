import { createHash, createHmac, randomUUID } from "node:crypto";
import type { Pool } from "pg";
import { withTenant } from "../../../platform/db/tenant.js";
import { invalidInput, notFound } from "../../../platform/errors/app-error.js";
import { writeContext, type Viewer } from "../../../platform/graphql/context.js";
import { isUuid } from "../../../platform/graphql/shape-arguments.js";
import type { KeyStore } from "../../../platform/keys/key-store.js";
import type { TalentMapTokenType } from "./api-token.type.js";

const DAYS_MAX = 366;
const LABEL_MAX = 100;
const LIST = `select id, label, created_on::text as "createdOn", expires_on::text as "expiresOn", revoked_on is null and expires_on > current_date as "isAlive"
  from talent_map.api_token where organisation_id = $1 order by created_on desc, id`;

/** Keys of an administrator for programs that ask the map. A key follows from its id and a secret outside the database. */
export class ApiTokenService {
  constructor(
    private readonly pool: Pool,
    private readonly keys: KeyStore,
  ) {}

  async create(label: string, days: number): Promise<{ tokenId: string }> {
    const { viewer, manager } = writeContext();
    const tidy = label.trim();
    if (tidy === "") throw invalidInput([{ path: "label", message: "isNotEmpty" }]);
    if (tidy.length > LABEL_MAX) throw invalidInput([{ path: "label", message: "maxLength" }]);
    if (!(days >= 1 && days <= DAYS_MAX)) throw invalidInput([{ path: "days", message: "outOfRange" }]);
    const tokenId = randomUUID();
    await manager.query(
      `insert into talent_map.api_token (organisation_id, id, label, token_hash, created_by, expires_on)
       values ($1, $2, $3, $4, $5, current_date + $6::int)`,
      [viewer.organisationId, tokenId, tidy, hashOf(await this.tokenOf(tokenId)), viewer.personId, days],
    );
    return { tokenId };
  }

  /** @throws NOT_FOUND */
  async revoke(tokenId: string): Promise<{ tokenId: string }> {
    const { viewer, manager } = writeContext();
    if (!isUuid(tokenId)) throw notFound();
    const [rows] = await manager.query<[{ id: string }[], number]>(
      "update talent_map.api_token set revoked_on = coalesce(revoked_on, current_date) where organisation_id = $1 and id = $2 returning id",
      [viewer.organisationId, tokenId],
    );
    if (rows.length === 0) throw notFound();
    return { tokenId };
  }

  async list({ organisationId, personId }: Viewer): Promise<TalentMapTokenType[]> {
    return withTenant(
      this.pool,
      { organisationId, personId },
      async (client) => (await client.query<TalentMapTokenType>(LIST, [organisationId])).rows,
    );
  }

  /** @NOTE privacy: derived, so that neither the database nor a mutation's stored result holds it. */
  async tokenOf(tokenId: string): Promise<string> {
    const secret = await this.keys.secret("talent-map/api-tokens");
    return `ekmap_${createHmac("sha256", secret).update(`talent-map-token|${tokenId}`).digest("base64url")}`;
  }

  /** Whose questions these are, or null for a token that is none, was taken back or is past its day. */
  async findAsker(token: string): Promise<{ organisationId: string; personId: string } | null> {
    const { rows } = await this.pool.query<{ organisationId: string; personId: string }>({
      name: "talent-map-token",
      text: `select organisation_id as "organisationId", person_id as "personId" from talent_map.token_context($1)`,
      values: [hashOf(token)],
    });
    return rows[0] ?? null;
  }
}

function hashOf(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
