import type { ConsentPurpose } from "@eigenkleur/shared";
import { forbidden, invalidInput } from "../../platform/errors/app-error.js";
import { writeContext } from "../../platform/graphql/context.js";
import { canConsent } from "./consent.policy.js";
import { checkConsent, type ConsentWish } from "./consent.rules.js";
import type { ConsentRepository } from "./consent.repository.js";

/** Asks the module that has the talents which ones somebody recognises in themselves. Connected at the composition root. */
export interface OwnTalents {
  /** Ids of the catalogue; talents in own words have none. */
  listOwnTalentIds(): Promise<readonly string[]>;
}

export type ConsentOutcome = { readonly done: true } | { readonly currentVersion: number };

/** Saying yes, and stopping. */
export class ConsentService {
  constructor(
    private readonly consents: ConsentRepository,
    private readonly ownTalents: OwnTalents,
  ) {}

  /** @throws FORBIDDEN while acting for the organisation, INVALID_INPUT */
  async give(wish: ConsentWish): Promise<ConsentOutcome> {
    if (!canConsent(writeContext().viewer)) throw forbidden();
    const check = checkConsent(wish, wish.talentIds === null ? [] : await this.ownTalents.listOwnTalentIds());
    if (check.kind === "otherText") return { currentVersion: check.currentVersion };
    if (check.kind === "refused") throw invalidInput([{ path: check.path, message: check.problem }]);
    await this.consents.give({ purpose: wish.purpose, talentIds: check.talentIds, textVersion: wish.textVersion });
    return { done: true };
  }

  /** Never refused, whatever role somebody has or has lost: stopping is as easy as beginning, and easier. */
  async withdraw(purpose: ConsentPurpose): Promise<ConsentOutcome> {
    await this.consents.withdraw(purpose);
    return { done: true };
  }
}
