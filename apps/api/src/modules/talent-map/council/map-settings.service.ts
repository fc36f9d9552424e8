import { charsOf, LIMITS, tidyLine } from "@eigenkleur/shared";
import { conflict, forbidden, invalidInput, notFound } from "../../../platform/errors/app-error.js";
import { writeContext } from "../../../platform/graphql/context.js";
import { isUuid } from "../../../platform/graphql/shape-arguments.js";
import { canChangeSettings, canDecideChange, canRecordDecision, canTurnOff } from "./map-settings.policy.js";
import type { MapSettingsRepository } from "./map-settings.repository.js";
import { FIRST_SETTINGS, kindOfChange, pairOf, PAIRS_MAX, type MapSettings } from "./map-settings.rules.js";

export type TurnOnOutcome = { readonly done: true } | { readonly needsDecision: true };

export interface SettingsWish extends Omit<MapSettings, "pairs"> {
  readonly pairs: readonly { readonly firstTalentId: string; readonly secondTalentId: string }[];
}

/** Turning the map on and off, and what it is bound to. Every act is recorded, and what is taken from protection needs two people. */
export class MapSettingsService {
  constructor(private readonly settings: MapSettingsRepository) {}

  async recordDecision(input: { readonly reference: string; readonly decidedOn: string }): Promise<{ done: true }> {
    if (!canRecordDecision(writeContext().viewer)) throw forbidden();
    const reference = tidyLine(input.reference);
    if (reference === "") throw invalidInput([{ path: "reference", message: "isNotEmpty" }]);
    if (charsOf(reference) > LIMITS.decisionReferenceCharsMax) throw invalidInput([{ path: "reference", message: "maxLength" }]);
    const today = new Date().toISOString().slice(0, 10);
    if (!isDay(input.decidedOn) || input.decidedOn > today) throw invalidInput([{ path: "decidedOn", message: "notADayPast" }]);
    await this.settings.insertDecision({ reference, decidedOn: input.decidedOn });
    return { done: true };
  }

  /** Needs a recorded decision of the works council, however much somebody wants it on. */
  async turnOn(): Promise<TurnOnOutcome> {
    if (!canChangeSettings(writeContext().viewer)) throw forbidden();
    if (!(await this.settings.hasDecision())) return { needsDecision: true };
    return this.turn(true);
  }

  async turnOff(): Promise<{ done: true }> {
    if (!canTurnOff(writeContext().viewer)) throw forbidden();
    return this.turn(false);
  }

  /** A tightening holds at once; a loosening waits for the works council. */
  async change(wish: SettingsWish): Promise<{ done: true }> {
    if (!canChangeSettings(writeContext().viewer)) throw forbidden();
    const after: MapSettings = { profile: wish.profile, cadence: wish.cadence, pairs: await this.checkedPairs(wish.pairs) };
    const before = await this.settings.find();
    const kind = kindOfChange(before ?? FIRST_SETTINGS, after);
    if (kind === "NONE") return { done: true };
    if (kind === "LOOSER") {
      if (await this.settings.hasOpenChange()) throw conflict();
      await this.settings.insertChange({ ...after, kind, state: "PROPOSED" });
      return { done: true };
    }
    await this.settings.insertChange({ ...after, kind, state: "DONE" });
    if (!(await this.settings.save({ ...after, isOn: before?.isOn ?? false }, before?.version ?? 0))) throw conflict();
    return { done: true };
  }

  /** @throws FORBIDDEN for whoever proposed it, NOT_FOUND when it was decided already */
  async decide(changeId: string, isApproved: boolean): Promise<{ done: true }> {
    const { viewer } = writeContext();
    const change = isUuid(changeId) ? await this.settings.findOpenChange(changeId) : null;
    if (!change) throw notFound();
    if (!canDecideChange(viewer, change)) throw forbidden();
    if (!(await this.settings.decideChange(change.id, isApproved ? "APPROVED" : "REFUSED"))) throw conflict();
    if (!isApproved) return { done: true };
    const before = await this.settings.find();
    const { profile, cadence, pairs } = change;
    if (!(await this.settings.save({ profile, cadence, pairs, isOn: before?.isOn ?? false }, before?.version ?? 0))) throw conflict();
    return { done: true };
  }

  async takeBack(changeId: string): Promise<{ done: true }> {
    const { viewer } = writeContext();
    const change = isUuid(changeId) ? await this.settings.findOpenChange(changeId) : null;
    if (!change) throw notFound();
    if (!canChangeSettings(viewer)) throw forbidden();
    if (!(await this.settings.decideChange(change.id, "TAKEN_BACK"))) throw conflict();
    return { done: true };
  }

  private async turn(isOn: boolean): Promise<{ done: true }> {
    const before = await this.settings.find();
    if ((before?.isOn ?? false) === isOn) return { done: true };
    const held = before ?? FIRST_SETTINGS;
    const { profile, cadence, pairs } = held;
    await this.settings.insertChange({ profile, cadence, pairs, kind: isOn ? "TURNED_ON" : "TURNED_OFF", state: "DONE" });
    if (!(await this.settings.save({ profile, cadence, pairs, isOn }, before?.version ?? 0))) throw conflict();
    return { done: true };
  }

  private async checkedPairs(wished: SettingsWish["pairs"]): Promise<string[]> {
    const refused = (message: string) => invalidInput([{ path: "pairs", message }]);
    if (wished.length > PAIRS_MAX) throw refused("maxLength");
    const ids = [...new Set(wished.flatMap((pair) => [pair.firstTalentId, pair.secondTalentId]).map((id) => id.toLowerCase()))];
    if (!ids.every(isUuid) || (await this.settings.listKnownTalents(ids)).length !== ids.length) throw refused("unknownTalent");
    const pairs = wished.map(({ firstTalentId, secondTalentId }) => {
      const pair = pairOf(firstTalentId, secondTalentId);
      if (pair === null) throw refused("sameTalent");
      return pair;
    });
    // A second pair with the same talent would put one person in one cell more than the budget has.
    if (ids.length !== 2 * new Set(pairs).size) throw refused("talentInTwoPairs");
    return [...new Set(pairs)].toSorted();
  }
}

function isDay(day: string): boolean {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().slice(0, 10) === day;
}
