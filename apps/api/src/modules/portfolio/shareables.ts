import { writeContext } from "../../platform/graphql/context.js";
import type { Audience, ShareableKind } from "./share.rules.js";

/** A kind of thing that can be shared, as the module that owns it sees it. Everything happens in the running mutation. */
export interface Shareable {
  /** Sets whom one of the viewer's own is shown to. False when there is none that can be shared. */
  setAudience(itemId: string, audience: Audience): Promise<boolean>;
  /** Makes all of the viewer's own private. @returns how many were not */
  makeAllPrivate(): Promise<number>;
}

/** Port: the modules that own such kinds register them; filled at composition. */
export class Shareables {
  private readonly kinds = new Map<ShareableKind, Shareable>();

  register(kind: ShareableKind, shareable: Shareable): void {
    if (this.kinds.has(kind)) throw new Error(`${kind} is registered twice`);
    this.kinds.set(kind, shareable);
  }

  async setAudience(kind: ShareableKind, itemId: string, audience: Audience): Promise<boolean> {
    const shareable = this.kinds.get(kind);
    if (!shareable) throw new Error(`Nobody said who owns a ${kind}.`);
    return shareable.setAudience(itemId, audience);
  }

  /** One after the other: a transaction runs on one connection. */
  async makeAllPrivate(): Promise<number> {
    let sum = 0;
    for (const shareable of this.kinds.values()) sum += await shareable.makeAllPrivate();
    return sum;
  }
}

/** For a module's own table with the columns `owner_id` and `audience`; `present` says which rows have not been taken out. */
export function audienceOf(
  table: "portfolio.profile_text" | "talents.claim" | "goals.goal",
  present: "true" | "removed_at is null",
): Shareable {
  return {
    async setAudience(itemId, audience) {
      const { manager, viewer } = writeContext();
      const [, changed] = await manager.query<[unknown[], number]>(
        `update ${table} set audience = $4 where organisation_id = $1 and owner_id = $2 and id = $3 and ${present}`,
        [viewer.organisationId, viewer.personId, itemId, audience],
      );
      return changed === 1;
    },
    async makeAllPrivate() {
      const { manager, viewer } = writeContext();
      const [, changed] = await manager.query<[unknown[], number]>(
        `update ${table} set audience = 'PRIVATE' where organisation_id = $1 and owner_id = $2 and audience <> 'PRIVATE'`,
        [viewer.organisationId, viewer.personId],
      );
      return changed;
    },
  };
}
