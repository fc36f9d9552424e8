import { forbidden, invalidInput, notFound } from "../../platform/errors/app-error.js";
import { isUuid } from "../../platform/graphql/shape-arguments.js";
import { writeContext } from "../../platform/graphql/context.js";
import { canTendPortfolio } from "./portfolio.policy.js";
import { targetsOf, type Audience, type ShareableKind } from "./share.rules.js";
import type { ShareRepository } from "./share.repository.js";
import type { Shareables } from "./shareables.js";

export interface ShareItem {
  readonly kind: ShareableKind;
  readonly itemId: string;
  readonly audience: Audience;
  readonly personIds: readonly string[];
}

export interface ItemShared {
  readonly kind: ShareableKind;
  readonly itemId: string;
}

/** Showing single things to others, and taking that back at once. */
export class ShareService {
  constructor(
    private readonly shares: ShareRepository,
    private readonly shareables: Shareables,
  ) {}

  /** Replaces whom an item is shown to; whoever is not named any more sees it no longer from this moment. */
  async share(input: ShareItem): Promise<ItemShared> {
    const { viewer } = writeContext();
    if (!canTendPortfolio(viewer)) throw forbidden();
    if (!isUuid(input.itemId) || !(await this.shareables.isOwn(input.kind, input.itemId))) throw notFound();
    const targets = targetsOf(viewer.personId, input.audience, input.personIds);
    if (targets.kind === "refused") throw invalidInput([{ path: "personIds", message: targets.problem }]);
    if (!targets.personIds.every(isUuid)) throw notFound();
    await this.shares.replace(input.kind, input.itemId, targets);
    return { kind: input.kind, itemId: input.itemId };
  }

  /** Takes back everything the viewer shares. @returns how many things nobody else can see any more */
  async stopAll(): Promise<{ stopped: number }> {
    if (!canTendPortfolio(writeContext().viewer)) throw forbidden();
    return { stopped: await this.shares.withdrawAll() };
  }

  /** For a module whose item is taken out: it is shown to nobody, also after it was put back. */
  async withdraw(itemId: string): Promise<void> {
    await this.shares.withdraw(itemId);
  }
}
