import { LIMITS } from "@eigenkleur/shared";
import { forbidden, invalidInput, limitReached, notFound } from "../../../platform/errors/app-error.js";
import { writeContext } from "../../../platform/graphql/context.js";
import { isUuid } from "../../../platform/graphql/shape-arguments.js";
import { getOwnName } from "../../identity/index.js";
import type { Asks } from "./asking.js";
import { canAnswerNeed, canPostNeed } from "./need.policy.js";
import type { NeedRepository } from "./need.repository.js";
import { checkAnswer, checkNeed, reachableBy, type Coverage, type NeedText } from "./need.rules.js";

/** What the viewer said yes to about being found, and the talents they have; asked of the modules that know. */
export interface Reach {
  findCoverage(asks: Asks): Promise<Coverage>;
  listOwnTalentIds(asks: Asks): Promise<readonly string[]>;
}

/** Asking the house: HR puts a question, it reaches people by a talent they chose to be found by, and HR sees those who answer. */
export class NeedService {
  constructor(
    private readonly needs: NeedRepository,
    private readonly reach: Reach,
  ) {}

  async post(input: NeedText & { readonly talentId: string; readonly closesOn: string }): Promise<{ needId: string }> {
    const { manager, viewer } = writeContext();
    if (!canPostNeed(viewer)) throw forbidden();
    const check = checkNeed(input, new Date().toISOString().slice(0, 10));
    if (check.kind === "refused") throw invalidInput([{ path: check.path, message: check.problem }]);
    if (!isUuid(input.talentId) || !(await this.needs.isInCatalogue(input.talentId))) throw notFound();
    if ((await this.needs.countOpen()) >= LIMITS.needsOpenMax) throw limitReached("needs");
    const postedByName = await getOwnName(manager);
    return { needId: await this.needs.insert({ ...check.need, talentId: input.talentId, postedByName }) };
  }

  async close(needId: string): Promise<{ needId: string }> {
    if (!canPostNeed(writeContext().viewer)) throw forbidden();
    if (!isUuid(needId) || !(await this.needs.close(needId))) throw notFound();
    return { needId };
  }

  /** @throws NOT_FOUND for a need that does not reach the viewer: it is then as if there were none */
  async answer(needId: string, text: string): Promise<{ needId: string }> {
    const { manager, viewer } = writeContext();
    if (!canAnswerNeed(viewer)) throw forbidden();
    const check = checkAnswer(text);
    if (check.kind === "refused") throw invalidInput([{ path: "text", message: check.problem }]);
    const talentId = isUuid(needId) ? await this.needs.findOpenTalent(needId) : null;
    if (talentId === null || !(await this.reachedBy(manager)).includes(talentId)) throw notFound();
    await this.needs.answer(needId, { text: check.text, name: await getOwnName(manager) });
    return { needId };
  }

  /** Always possible, also after the need has closed or when it no longer reaches one. */
  async withdrawAnswer(needId: string): Promise<{ needId: string }> {
    if (!isUuid(needId)) throw notFound();
    await this.needs.withdrawAnswer(needId);
    return { needId };
  }

  private async reachedBy(asks: Asks): Promise<readonly string[]> {
    const coverage = await this.reach.findCoverage(asks);
    return reachableBy(coverage ? await this.reach.listOwnTalentIds(asks) : [], coverage);
  }
}
