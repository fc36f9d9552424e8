import {
  formOf,
  hasUnwantedSigns,
  LIMITS,
  limitsOf,
  planGroups,
  SEALED_BYTES,
  thresholdsOf,
  type Questionnaire,
  type Thresholds,
} from "@eigenkleur/shared";
import { conflict, invalidInput, notFound } from "../../platform/errors/app-error.js";
import { enqueueInvitations, enqueueRelease, enqueueReminders } from "./feedback.jobs.js";
import { canExtend, canManageRound } from "./feedback-round.policy.js";
import { roundRepository, type GroupRow, type RoundRow } from "./feedback-round.repository.js";
import {
  addDays,
  canMove,
  dayOf,
  DEFAULT_OPEN_DAYS,
  DEFAULT_TIER,
  endOfDay,
  isSafeBeside,
  lastDayProblem,
  ratersUntil,
  WEEKS_BETWEEN_ROUNDS,
  type RoundState,
  type Tier,
} from "./feedback-round.rules.js";
import { invitationRepository, linkOf, type InvitationRow } from "./invitation.repository.js";
import { questionnaireRepository } from "./questionnaire.repository.js";
import { tailoredFor, type OwnTailoring } from "./tailored-questionnaire.js";
import { listBusy } from "./rater-settings.service.js";
import { tokenHash, type RoundKeys } from "./round-keys.js";
import type { RoundTransaction } from "./round-transaction.js";

export interface RoundDone {
  readonly kind: "done";
  readonly roundId: string;
}

export type OpenOutcome =
  | RoundDone
  | { readonly kind: "ratersTooFew"; readonly asked: number; readonly needed: number }
  | { readonly kind: "roundTooSoon"; readonly possibleFrom: string }
  | { readonly kind: "ratersBusy"; readonly invitationIds: readonly string[] };

const WEEK_MS = 7 * 86_400_000;

/** What an owner does with a round, from draft to close. */
export class FeedbackRoundService {
  constructor(
    private readonly keys: RoundKeys,
    private readonly now: () => Date = () => new Date(),
  ) {}

  async create(
    tx: RoundTransaction,
    input: { questionnaireId?: string | null; message?: string | null; closesOn?: string | null; tier?: Tier | null } & OwnTailoring,
  ): Promise<RoundDone> {
    const offered = input.questionnaireId
      ? await questionnaireRepository.find(tx, input.questionnaireId)
      : await questionnaireRepository.findDefault(tx);
    if (!offered) throw notFound();
    const found = await tailoredFor(tx, offered, input);
    const { questionnaire } = found;
    const limits = limitsOf(questionnaire);
    const minRaters = Math.max(limits.minRaters, thresholdsOf(questionnaire).internal);
    const roundId = await roundRepository.insert(
      tx,
      {
        questionnaireId: found.id,
        tier: input.tier ?? DEFAULT_TIER,
        message: this.checkedMessage(input.message ?? ""),
        minRaters,
        maxRaters: Math.max(limits.maxRaters, minRaters),
        closesOn: this.checkedLastDay(input.closesOn ?? null),
      },
      groupsOf(questionnaire),
    );
    return { kind: "done", roundId };
  }

  async update(
    tx: RoundTransaction,
    roundId: string,
    input: { message?: string | null; closesOn?: string | null; tier?: Tier | null },
  ): Promise<RoundDone> {
    const round = await this.getOwnRound(tx, roundId);
    if (round.state !== "DRAFT") throw conflict();
    await roundRepository.update(tx, roundId, {
      message: this.checkedMessage(input.message ?? round.message),
      closesOn: input.closesOn ? this.checkedLastDay(input.closesOn) : round.closesOn,
      tier: input.tier ?? round.tier,
    });
    return { kind: "done", roundId };
  }

  async open(tx: RoundTransaction, roundId: string): Promise<OpenOutcome> {
    const round = await this.getMovable(tx, roundId, "OPEN");
    const now = this.now();
    const [asked, groups] = [await invitationRepository.list(tx, roundId), await roundRepository.listGroups(tx, roundId)];
    const used = await questionnaireRepository.find(tx, round.questionnaireId);
    if (!used) throw notFound();
    const tooFew = tooFewAsked(asked, groups, round.minRaters, thresholdsOf(used.questionnaire));
    if (tooFew) return tooFew;
    const busy = await listBusy(
      tx,
      asked.flatMap((one) => one.personId ?? []),
    );
    if (busy.length > 0)
      return { kind: "ratersBusy", invitationIds: asked.filter((one) => busy.includes(one.personId ?? "")).map((one) => one.id) };
    const possibleFrom = await this.findTooSoon(tx, roundId, asked, groups, now);
    if (possibleFrom) return { kind: "roundTooSoon", possibleFrom };

    const closesOn = this.checkedLastDay(round.closesOn ?? addDays(dayOf(now), DEFAULT_OPEN_DAYS)) ?? "";
    const closesAt = endOfDay(closesOn);
    const publicKeys = await this.keys.prepare(roundId, round.tier);
    const tokens = await this.keys.tokensOf(roundId, asked.map(linkOf));
    if (!tokens) throw conflict();
    await invitationRepository.setTokenHashes(
      tx,
      tokens.map((token, index) => ({ id: asked[index]?.id ?? "", tokenHash: tokenHash(token) })),
    );
    await roundRepository.open(tx, roundId, { closesOn, openedAt: now, closesAt, ratersUntil: ratersUntil(now, closesAt) });
    await roundRepository.insertBox(tx, roundId, {
      closesAt,
      tier: round.tier,
      publicKey: publicKeys.box,
      tokenPublicKey: publicKeys.token,
      ballotBytes: SEALED_BYTES,
    });
    await enqueueInvitations(
      tx,
      asked.map((one) => one.id),
    );
    await enqueueReminders(tx, roundId, { openedAt: now, closesAt }, now);
    await enqueueRelease(tx, roundId, closesAt);
    return { kind: "done", roundId };
  }

  async extend(tx: RoundTransaction, roundId: string, closesOn: string): Promise<RoundDone> {
    const round = await this.getOwnRound(tx, roundId);
    const now = this.now();
    this.checkedLastDay(closesOn);
    const closesAt = endOfDay(closesOn);
    if (!canExtend(round, now, closesAt)) throw conflict();
    await roundRepository.extend(tx, roundId, closesOn, closesAt);
    await roundRepository.extendBox(tx, roundId, closesAt);
    if (round.openedAt) await enqueueReminders(tx, roundId, { openedAt: round.openedAt, closesAt }, now);
    await enqueueRelease(tx, roundId, closesAt);
    return { kind: "done", roundId };
  }

  /** A cancelled round releases nothing: its box is emptied unread. */
  async cancel(tx: RoundTransaction, roundId: string): Promise<RoundDone> {
    const round = await this.getMovable(tx, roundId, "CANCELLED");
    await roundRepository.move(tx, roundId, "CANCELLED");
    if (round.state === "OPEN") {
      await roundRepository.shutBox(tx, roundId);
      await enqueueRelease(tx, roundId);
    }
    return { kind: "done", roundId };
  }

  /** The owner may close before the deadline, without knowing who answered or how many. */
  async close(tx: RoundTransaction, roundId: string): Promise<RoundDone> {
    await this.getMovable(tx, roundId, "CLOSED");
    await roundRepository.move(tx, roundId, "CLOSED");
    await roundRepository.shutBox(tx, roundId);
    await enqueueRelease(tx, roundId);
    return { kind: "done", roundId };
  }

  private async getOwnRound(tx: RoundTransaction, roundId: string): Promise<RoundRow> {
    const round = await roundRepository.lock(tx, roundId);
    if (!round || !canManageRound(tx.viewer, round)) throw notFound();
    return round;
  }

  private async getMovable(tx: RoundTransaction, roundId: string, to: RoundState): Promise<RoundRow> {
    const round = await this.getOwnRound(tx, roundId);
    if (!canMove(round.state, to)) throw conflict();
    return round;
  }

  private checkedMessage(message: string): string {
    const text = message.trim();
    if (text.length > LIMITS.roundMessageCharsMax) throw invalidInput([{ path: "message", message: "tooLong" }]);
    if (hasUnwantedSigns(text)) throw invalidInput([{ path: "message", message: "unwantedSigns" }]);
    return text;
  }

  private checkedLastDay(day: string | null): string | null {
    const problem = day === null ? null : lastDayProblem(day, this.now());
    if (problem) throw invalidInput([{ path: "closesOn", message: problem }]);
    return day;
  }

  /** The day from which this round could open beside an earlier one that asked nearly the same people; null when it may now. */
  private async findTooSoon(
    tx: RoundTransaction,
    roundId: string,
    asked: readonly InvitationRow[],
    groups: readonly GroupRow[],
    now: Date,
  ): Promise<string | null> {
    const shownFrom = new Map(groups.filter((group) => !group.isAttributable).map((group) => [group.key, group.shownFrom]));
    const mine = byGroup(asked.map((one) => ({ groupKey: one.groupKey, rater: one.personId ?? one.email?.toLowerCase() ?? one.id })));
    const neighbours = await roundRepository.listNeighbours(tx, roundId, new Date(now.getTime() - WEEKS_BETWEEN_ROUNDS * WEEK_MS));
    const tooNear = [...groupBy(neighbours, (one) => one.roundId).values()].filter(
      (raters) => !isSafeBeside(byGroup(raters), mine, shownFrom),
    );
    const latest = Math.max(...tooNear.flatMap((raters) => raters.map((one) => one.openedAt.getTime())));
    return tooNear.length > 0 ? dayOf(new Date(latest + WEEKS_BETWEEN_ROUNDS * WEEK_MS)) : null;
  }
}

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

function byGroup(raters: readonly { readonly groupKey: string; readonly rater: string }[]): Map<string, Set<string>> {
  return new Map([...groupBy(raters, (one) => one.groupKey)].map(([key, list]) => [key, new Set(list.map((one) => one.rater))]));
}

/** A round that could never be read is not opened: nobody should answer for nothing. */
function tooFewAsked(
  asked: readonly InvitationRow[],
  groups: readonly GroupRow[],
  minRaters: number,
  thresholds: Thresholds,
): OpenOutcome | null {
  const counts = groups.map((group) => ({
    groupId: group.key,
    form: group.formKey,
    isExternal: group.isExternal,
    isAttributable: group.isAttributable,
    count: asked.filter((one) => one.groupKey === group.key).length,
  }));
  const counted = counts.reduce((sum, group) => sum + (group.isAttributable ? 0 : group.count), 0);
  if (counted < minRaters) return { kind: "ratersTooFew", asked: counted, needed: minRaters };
  return planGroups(counts, thresholds).canOpen
    ? null
    : { kind: "ratersTooFew", asked: counted, needed: Math.max(minRaters, thresholds.external) };
}

/** The groups of a round, as its questionnaire has them; oneself is not asked but assessed apart. */
function groupsOf(questionnaire: Questionnaire): GroupRow[] {
  const thresholds = thresholdsOf(questionnaire);
  return questionnaire.raterGroups
    .filter((group) => group.id !== "self")
    .map((group, position) => ({
      key: group.id,
      name: group.name,
      isExternal: group.external ?? false,
      isAttributable: !group.anonymous,
      shownFrom: group.external ? thresholds.external : thresholds.internal,
      formKey: formOf(questionnaire, group.id).id,
      position,
    }));
}
