import { forbidden, invalidInput, notFound } from "../../platform/errors/app-error.js";
import { isUuid } from "../../platform/graphql/shape-arguments.js";
import { writeContext } from "../../platform/graphql/context.js";
import { canTendPortfolio } from "./portfolio.policy.js";
import { chosenPeople, type Audience, type ShareableKind } from "./share.rules.js";
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
    if (!isUuid(input.itemId)) throw notFound();
    const chosen = chosenPeople(viewer.personId, input.audience, input.personIds);
    // The item's row is locked from here on: two choices at once, each adding its own people, would together show it to more
    // people than either chose.
    if (!(await this.shareables.setAudience(input.kind, input.itemId, input.audience))) throw notFound();
    if (chosen.kind === "refused") throw invalidInput([{ path: "personIds", message: chosen.problem }]);
    if (!chosen.personIds.every(isUuid)) throw notFound();
    await this.shares.replacePeople(input.kind, input.itemId, chosen.personIds);
    return { kind: input.kind, itemId: input.itemId };
  }

  /** Takes back everything the viewer shares. @returns how many things nobody else can see any more */
  async stopAll(): Promise<{ stopped: number }> {
    if (!canTendPortfolio(writeContext().viewer)) throw forbidden();
    await this.shares.forgetAllPeople();
    return { stopped: await this.shareables.makeAllPrivate() };
  }

  /** For a module whose item is taken out: it is shown to nobody, also after it was put back. */
  async withdraw(kind: ShareableKind, itemId: string): Promise<void> {
    await this.shareables.setAudience(kind, itemId, "PRIVATE");
    await this.shares.replacePeople(kind, itemId, []);
  }
}
