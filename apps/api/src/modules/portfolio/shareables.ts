import type { ShareableKind } from "./share.rules.js";

/** Whether the viewer owns an item and it has not been taken out. Asked inside the running mutation. */
export type OwnershipCheck = (itemId: string) => Promise<boolean>;

/** Port: the module that owns a kind of thing says whether one of them is the viewer's. Filled at composition. */
export class Shareables {
  private readonly checks = new Map<ShareableKind, OwnershipCheck>();

  register(kind: ShareableKind, isOwn: OwnershipCheck): void {
    if (this.checks.has(kind)) throw new Error(`${kind} is registered twice`);
    this.checks.set(kind, isOwn);
  }

  async isOwn(kind: ShareableKind, itemId: string): Promise<boolean> {
    const check = this.checks.get(kind);
    if (!check) throw new Error(`Nobody said who owns a ${kind}.`);
    return check(itemId);
  }
}
