import { randomUUID } from "node:crypto";
import { hasUnwantedSigns } from "@eigenkleur/shared";
import { conflict, invalidInput, notFound } from "../../platform/errors/app-error.js";
import { listColleagues } from "../identity/index.js";
import { enqueueInvitations } from "./feedback.jobs.js";
import { canAddRaters, canManageRound } from "./feedback-round.policy.js";
import { roundRepository, type RoundRow } from "./feedback-round.repository.js";
import type { RoundDone } from "./feedback-round.service.js";
import { invitationRepository, linkOf, type InvitationRow, type NewInvitation } from "./invitation.repository.js";
import { normalEmail, refuseRaters, type RaterRefusal } from "./raters.rules.js";
import { listBusy } from "./rater-settings.service.js";
import { tokenHash, type RoundKeys } from "./round-keys.js";
import type { RoundTransaction } from "./round-transaction.js";

export interface RaterToAdd {
  readonly groupKey: string;
  readonly personId?: string | null;
  readonly email?: string | null;
  /** Without an address: the owner prints the link and hands it over. */
  readonly isOnSheet?: boolean | null;
  readonly name?: string | null;
  readonly language?: "NL" | "EN" | null;
}

export type AddRatersOutcome =
  | RoundDone
  | { readonly kind: "ratersRefused"; readonly refusals: readonly { readonly index: number; readonly reason: RaterRefusal }[] }
  | { readonly kind: "ratersTooMany"; readonly max: number };

const NAME_CHARS_MAX = 120;

/** Whom an owner asks. All of a list are asked, or none. */
export class RatersService {
  constructor(
    private readonly keys: RoundKeys,
    private readonly now: () => Date = () => new Date(),
  ) {}

  async add(tx: RoundTransaction, roundId: string, raters: readonly RaterToAdd[]): Promise<AddRatersOutcome> {
    const round = await this.getOwnRound(tx, roundId);
    if (!canAddRaters(round, this.now())) throw conflict();
    checkForm(raters);
    const asked = await invitationRepository.list(tx, roundId);
    if (asked.length + raters.length > round.maxRaters) return { kind: "ratersTooMany", max: round.maxRaters };
    const refusals = await this.listRefusals(tx, roundId, raters, asked);
    if (refusals.length > 0) return { kind: "ratersRefused", refusals };
    await this.invite(tx, round, raters);
    return { kind: "done", roundId };
  }

  /** Adds those of an earlier list who can be asked now. @returns how many were left out */
  async addWhoCan(tx: RoundTransaction, roundId: string, raters: readonly RaterToAdd[]): Promise<number> {
    const round = await this.getOwnRound(tx, roundId);
    if (round.state !== "DRAFT") throw conflict();
    const refused = new Set((await this.listRefusals(tx, roundId, raters, [])).map((one) => one.index));
    const kept = raters.filter((_rater, index) => !refused.has(index)).slice(0, round.maxRaters);
    await this.invite(tx, round, kept);
    return raters.length - kept.length;
  }

  private async listRefusals(
    tx: RoundTransaction,
    roundId: string,
    raters: readonly RaterToAdd[],
    asked: readonly InvitationRow[],
  ): Promise<{ index: number; reason: RaterRefusal }[]> {
    const ids = [...raters, ...asked].flatMap((rater) => (rater.personId ? [rater.personId] : []));
    const colleagues = await listColleagues(tx.manager, [tx.viewer.personId, ...ids]);
    const emailOf = new Map(colleagues.map((colleague) => [colleague.id, colleague.email]));
    return refuseRaters(
      raters.map((rater) => ({ groupKey: rater.groupKey, personId: rater.personId ?? null, email: rater.email ?? null })),
      {
        owner: { id: tx.viewer.personId, email: emailOf.get(tx.viewer.personId) ?? null },
        groups: await roundRepository.listGroups(tx, roundId),
        colleagues,
        busy: await listBusy(tx, ids),
        asked: asked.map((one) => ({ personId: one.personId, email: one.email ?? emailOf.get(one.personId ?? "") ?? null })),
      },
    );
  }

  async remove(tx: RoundTransaction, roundId: string, invitationId: string): Promise<RoundDone> {
    const round = await this.getOwnRound(tx, roundId);
    if (round.state !== "DRAFT") throw conflict();
    if (!(await invitationRepository.remove(tx, roundId, invitationId))) throw notFound();
    return { kind: "done", roundId };
  }

  /** In an open round the link exists at once and is sent; in a draft it comes into being when the round opens. */
  private async invite(tx: RoundTransaction, round: RoundRow, raters: readonly RaterToAdd[]): Promise<void> {
    const ids = raters.map(() => randomUUID());
    const links = raters.map((rater, index) =>
      linkOf({ id: ids[index] ?? "", personId: rater.personId ?? null, email: rater.email ?? null }),
    );
    const tokens = round.state === "OPEN" ? await this.keys.tokensOf(round.id, links) : null;
    if (round.state === "OPEN" && !tokens) throw conflict();
    const invitations = raters.map((rater, index): NewInvitation => {
      const token = tokens?.[index];
      const isColleague = (rater.personId ?? null) !== null;
      return {
        id: ids[index] ?? "",
        groupKey: rater.groupKey,
        personId: rater.personId ?? null,
        email: isColleague || (rater.email ?? null) === null ? null : normalEmail(rater.email ?? ""),
        name: isColleague ? null : rater.name?.trim() || null,
        language: isColleague ? null : (rater.language ?? null),
        tokenHash: token === undefined ? null : tokenHash(token),
      };
    });
    // @NOTE privacy: in random order, so that rows do not keep the order in which the owner thought of people.
    await invitationRepository.insert(
      tx,
      round.id,
      invitations.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
    if (round.state === "OPEN") await enqueueInvitations(tx, ids);
  }

  private async getOwnRound(tx: RoundTransaction, roundId: string): Promise<RoundRow> {
    const round = await roundRepository.lock(tx, roundId);
    if (!round || !canManageRound(tx.viewer, round)) throw notFound();
    return round;
  }
}

function checkForm(raters: readonly RaterToAdd[]): void {
  const problems = raters.flatMap((rater, index) => {
    const isByPerson = (rater.personId ?? null) !== null;
    const isByEmail = (rater.email ?? null) !== null;
    const isOnSheet = rater.isOnSheet ?? false;
    if (Number(isByPerson) + Number(isByEmail) + Number(isOnSheet) !== 1) return [{ path: `raters.${index}`, message: "personOrEmail" }];
    const name = rater.name ?? "";
    return name.length > NAME_CHARS_MAX || hasUnwantedSigns(name) || /[\r\n]/.test(name)
      ? [{ path: `raters.${index}.name`, message: "unwantedSigns" }]
      : [];
  });
  if (problems.length > 0) throw invalidInput(problems);
}
