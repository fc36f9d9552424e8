import { LIMITS } from "@eigenkleur/shared";
import { conflict, forbidden, invalidInput, limitReached, notFound } from "../../platform/errors/app-error.js";
import { writeContext } from "../../platform/graphql/context.js";
import { isUuid } from "../../platform/graphql/shape-arguments.js";
import { canTendPortfolio, editConflict, type ShareService } from "../portfolio/index.js";
import { arrange, checkClaim, type ClaimText } from "./talent-claim.rules.js";
import type { TalentClaimRepository } from "./talent-claim.repository.js";

export type ClaimAdded = { readonly claimId: string; readonly isNew: boolean };

/** Naming one's own talents. */
export class TalentClaimService {
  constructor(
    private readonly claims: TalentClaimRepository,
    private readonly shares: Pick<ShareService, "withdraw">,
  ) {}

  /** Adds a talent of the catalogue or in own words. One that is there already is answered instead of added twice. */
  async add(input: { readonly talentId: string | null; readonly ownName: string | null; readonly note: string }): Promise<ClaimAdded> {
    this.allow();
    const claim = this.checked(input);
    if ((await this.claims.listIds()).length >= LIMITS.talentsMax) throw limitReached("talents");
    const { talentId } = input;
    if (talentId !== null && (!isUuid(talentId) || !(await this.claims.isInCatalogue(talentId)))) throw notFound();
    const added = await this.claims.insert({ ...claim, talentId });
    if (added !== null) return { claimId: added, isNew: true };
    const existing = talentId === null ? null : await this.claims.findByTalent(talentId);
    if (!existing) throw conflict();
    return { claimId: existing.id, isNew: false };
  }

  /**
   * Saves the note of evidence and, for own words, the name.
   * @throws AnswerUnchanged with an EditConflict when another tab was first
   */
  async update(input: {
    readonly claimId: string;
    readonly ownName: string | null;
    readonly note: string;
    readonly expectedVersion: number;
  }): Promise<{ claimId: string }> {
    this.allow();
    const before = isUuid(input.claimId) ? await this.claims.find(input.claimId) : null;
    if (!before) throw notFound();
    const text = this.checked({
      talentId: before.talentId,
      ownName: before.talentId === null ? (input.ownName ?? before.ownName) : null,
      note: input.note,
    });
    if (isSame(before, text)) return { claimId: before.id };
    if (before.version === input.expectedVersion && (await this.claims.update(before.id, before.version, text)))
      return { claimId: before.id };
    const theirs = await this.claims.find(before.id);
    if (!theirs) throw notFound();
    if (isSame(theirs, text)) return { claimId: theirs.id };
    throw editConflict(theirs.version, textsOf(text), textsOf(theirs));
  }

  /** Puts own talents in the order the owner likes. */
  async arrange(claimIds: readonly string[]): Promise<{ portfolioId: string }> {
    this.allow();
    await this.claims.setPositions(arrange(await this.claims.listIds(), claimIds));
    return { portfolioId: writeContext().viewer.personId };
  }

  /** Takes a talent out. Nobody else sees it from this moment; the owner can put it back for thirty days. */
  async remove(claimId: string): Promise<{ claimId: string }> {
    this.allow();
    if (!isUuid(claimId)) throw notFound();
    await this.shares.withdraw("TALENT_CLAIM", claimId);
    if (!(await this.claims.remove(claimId))) throw notFound();
    return { claimId };
  }

  /** Puts a talent back, for the owner's eyes. */
  async restore(claimId: string): Promise<{ claimId: string }> {
    this.allow();
    if (!isUuid(claimId)) throw notFound();
    const outcome = await this.claims.restore(claimId);
    if (outcome === "absent") throw notFound();
    if (outcome === "claimedAgain") throw conflict();
    return { claimId };
  }

  private allow(): void {
    if (!canTendPortfolio(writeContext().viewer)) throw forbidden();
  }

  private checked(input: { readonly talentId: string | null; readonly ownName: string | null; readonly note: string }): ClaimText {
    const check = checkClaim(input);
    if (check.kind === "refused") throw invalidInput([{ path: check.path, message: check.problem }]);
    return check.claim;
  }
}

function isSame(a: ClaimText, b: ClaimText): boolean {
  return a.ownName === b.ownName && a.note === b.note;
}

function textsOf(text: ClaimText): Record<string, string> {
  return { ...(text.ownName === null ? {} : { ownName: text.ownName }), note: text.note };
}
