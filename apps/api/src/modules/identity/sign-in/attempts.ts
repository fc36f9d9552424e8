import { createHmac } from "node:crypto";
import type { Pool } from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { limitReached } from "../../../platform/errors/app-error.js";
import type { KeyStore } from "../../../platform/keys/key-store.js";

const QUARTER = 15 * 60;

/** How often something may be tried, per network and (for a mail) per address. */
const LIMITS = {
  linkPerNetwork: { points: 30, duration: QUARTER },
  linkPerAddress: { points: 5, duration: QUARTER },
  redeemPerNetwork: { points: 60, duration: QUARTER },
  recoveryPerNetwork: { points: 10, duration: QUARTER },
} as const;

export type AttemptKind = keyof typeof LIMITS;

/**
 * Counts attempts in Postgres, so that several processes count together.
 * @NOTE privacy: a key is a keyed hash with a secret outside the database; addresses and networks cannot be read or guessed from it.
 */
export class Attempts {
  private readonly limiters: Readonly<Record<AttemptKind, RateLimiterPostgres>>;

  constructor(
    pool: Pool,
    private readonly keys: KeyStore,
  ) {
    const limiter = (kind: AttemptKind) =>
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: "pool",
        schemaName: "identity",
        tableName: "attempt",
        tableCreated: true,
        keyPrefix: kind,
        clearExpiredByTimeout: true,
        ...LIMITS[kind],
      });
    this.limiters = Object.fromEntries((Object.keys(LIMITS) as AttemptKind[]).map((kind) => [kind, limiter(kind)])) as Record<
      AttemptKind,
      RateLimiterPostgres
    >;
  }

  /** Counts one attempt. @throws LIMIT with the seconds to wait */
  async count(kind: AttemptKind, subject: string): Promise<void> {
    const key = createHmac("sha256", await this.keys.secret("attempts"))
      .update(`${kind}|${subject}`)
      .digest("base64url");
    try {
      await this.limiters[kind].consume(key);
    } catch (refused) {
      if (refused instanceof RateLimiterRes) throw limitReached("attempts", Math.max(1, Math.ceil(refused.msBeforeNext / 1000)));
      throw refused;
    }
  }
}
