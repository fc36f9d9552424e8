import type { Pool, PoolClient } from "pg";
import { withTenant } from "../../platform/db/tenant.js";
import type { Log } from "../../platform/log/log.js";
import type { Participant } from "./cells.rules.js";
import { EVERYBODY } from "./frame.rules.js";
import { frameOfPlacements, knownLineages, type FrozenGroup, type PlacementRow } from "./frozen-frame.js";
import { assignLineages } from "./lineage.rules.js";
import { PROFILES, profileWithPairs, type MapProfile } from "./map-profile.rules.js";
import type { MapSecrets } from "./map-secrets.js";
import { countChanges, markOf } from "./marks.rules.js";
import { settledPlacements } from "./moves.rules.js";
import { PublicationRepository } from "./publication.repository.js";
import { EpochGateError, publishEpoch } from "./publish-epoch.rules.js";
import { PublishedEpochRepository, type EpochToWrite } from "./published-epoch.repository.js";
import { dueOn, isEnough, type Day } from "./schedule.rules.js";

/** How many dates are shown together with the one that is being frozen, the most that any profile keeps. */
const EPOCHS_BEFORE = Math.max(...Object.values(PROFILES).map(({ epochsKept }) => epochsKept)) - 1;

/** The places between two steps of a publication, for tests that fail there. */
export const PUBLICATION_STEPS = [
  "locked",
  "read",
  "decided",
  "computed",
  "epoch",
  "groups",
  "expressions",
  "cells",
  "marks",
  "window",
] as const;
export type PublicationStep = (typeof PUBLICATION_STEPS)[number];

/** What became of a date. @NOTE privacy: why a date was skipped is told to nobody, this caller included. */
export type PublicationResult = "PUBLISHED" | "SKIPPED" | "NOTHING_TO_DO";

/**
 * Publishes the map as ek_publish, one transaction a date: either the whole epoch is there or nothing of it, so the job may fail
 * at any line and simply runs again, with the same numbers. True counts, keys and noise never leave this process's memory.
 */
export class PublicationService {
  constructor(
    private readonly pool: Pool,
    private readonly secrets: MapSecrets,
    private readonly log: Log,
    private readonly afterStep: (step: PublicationStep, client: PoolClient) => Promise<void> = async () => undefined,
  ) {}

  /** What a day asks for: freezing the groups of a coming date, publishing one that has come. */
  async runDay(organisationId: string, today: Day): Promise<void> {
    const setting = await withTenant(this.pool, { organisationId }, (client) =>
      new PublicationRepository(client, organisationId).findSetting(),
    );
    if (!setting?.isOn) return;
    const due = dueOn(setting.cadence, today);
    if (due.freeze !== null) await this.freeze(organisationId, due.freeze);
    await this.publish(organisationId, due.publish, today);
  }

  /** Keeps who is where for a date, and which lineage each group has. Doing it again changes nothing. */
  async freeze(organisationId: string, scheduledOn: Day): Promise<void> {
    await withTenant(this.pool, { organisationId }, async (client) => {
      const repository = new PublicationRepository(client, organisationId);
      await repository.lock();
      const dates = await repository.frozenDates();
      if (dates.some((date) => date >= scheduledOn)) return;
      const { fromYear, isFirstUse } = await repository.secretFor(scheduledOn);
      const secret = await this.secrets.get({ organisationId, fromYear }, isFirstUse);
      const today = await repository.listPlacementsOfToday();
      const units = await repository.listUnits();
      const people = new Map(today.map(({ personId }, place) => [personId, place]));
      const before = [];
      for (const date of dates) {
        before.push({ groups: await repository.frozenGroups(date), placements: await repository.frozenPlacements(date) });
      }
      const known = knownLineages(people, before);
      const names = new Map(units.map(({ unitId, name }) => [unitId, name]));
      const groupsOf = (placements: readonly PlacementRow[]): FrozenGroup[] => {
        const frame = frameOfPlacements(placements, units);
        const lineages = assignLineages({ frame, known, epoch: Number(scheduledOn.replaceAll("-", "")), secret });
        return frame.groups.flatMap(({ id, dimension, members }, place): FrozenGroup[] =>
          dimension === "ORGANISATION"
            ? []
            : [{ dimension, unitId: id, name: names.get(id) ?? "", lineage: lineages[place] ?? "", members: members.length }],
        );
      };
      const placements = settledPlacements({ groups: groupsOf(today), placements: today }, before.slice(0, EPOCHS_BEFORE));
      const groups = groupsOf(placements);
      await repository.freeze(scheduledOn, placements, groups);
    });
  }

  /** Publishes a date whose groups were frozen, or skips it. A date that was never frozen is none of this map's. */
  async publish(organisationId: string, scheduledOn: Day, today: Day): Promise<PublicationResult> {
    return withTenant(this.pool, { organisationId }, async (client) => {
      const repository = new PublicationRepository(client, organisationId);
      await repository.lock();
      const setting = await repository.findSetting();
      if (!setting?.isOn || (await repository.isDone(scheduledOn))) return "NOTHING_TO_DO";
      await this.afterStep("locked", client);
      const placements = await repository.frozenPlacements(scheduledOn);
      if (placements.length === 0) return "NOTHING_TO_DO";
      const epoch = await this.compute(client, repository, { organisationId, scheduledOn, today, placements, profile: setting.profile });
      const written = new PublishedEpochRepository(client);
      if (!epoch) {
        await written.skip(scheduledOn);
        return "SKIPPED";
      }
      const done = (step: PublicationStep) => this.afterStep(step, client);
      await done("computed");
      await written.writeEpoch(epoch);
      await done("epoch");
      await written.writeGroups(epoch);
      await done("groups");
      await written.writeExpressions(epoch);
      await done("expressions");
      await written.writeCells(epoch);
      await done("cells");
      await written.replaceMarks(epoch);
      await done("marks");
      await written.moveWindow(epoch);
      await done("window");
      return "PUBLISHED";
    });
  }

  /** The epoch, or null when the date is to be skipped. */
  private async compute(
    client: PoolClient,
    repository: PublicationRepository,
    date: {
      readonly organisationId: string;
      readonly scheduledOn: Day;
      readonly today: Day;
      readonly placements: Awaited<ReturnType<PublicationRepository["frozenPlacements"]>>;
      readonly profile: MapProfile["name"];
    },
  ): Promise<EpochToWrite | null> {
    const { organisationId, scheduledOn, placements } = date;
    // The groups of a date were frozen with its secret, so it must be there.
    const secretOf = (fromYear: number) => this.secrets.get({ organisationId, fromYear }, false);
    const { fromYear } = await repository.secretFor(scheduledOn);
    const secret = await secretOf(fromYear);
    const frozen = await repository.frozenGroups(scheduledOn);
    const frame = frameOfPlacements(placements, frozen);
    const lineageOf = new Map(frozen.map(({ unitId, lineage }) => [unitId, lineage]));
    const catalogue = await repository.catalogue();
    const profile = profileWithPairs(date.profile, catalogue.pairs.length > 0);
    const places = new Map(placements.map(({ personId }, place) => [personId, place]));
    const contributions = new Map([...(await repository.contributions())].filter(([personId]) => places.has(personId)));
    const last = await repository.findLastEpoch();
    const marks = await repository.marks();
    await this.afterStep("read", client);
    const people = [...places.keys()];
    const markSecret = last ? await secretOf(last.secretFromYear) : secret;
    const changes = countChanges({ secret: markSecret, markedEpoch: last?.number ?? 0, marks, people, contributions });
    if (!isEnough({ participants: contributions.size, changes }, profile, { secret, scheduledOn })) return null;
    await this.afterStep("decided", client);
    const participants = [...contributions].map(([personId, talentIds]): Participant => ({
      employee: places.get(personId) ?? 0,
      talentIds,
    }));
    const number = (last?.number ?? 0) + 1;
    try {
      const publication = publishEpoch({
        epoch: number,
        secret,
        profile,
        frame,
        lineages: frame.groups.map(({ id }) => lineageOf.get(id) ?? EVERYBODY),
        catalogue,
        participants,
      });
      return {
        publication,
        profile,
        scheduledOn,
        publishedOn: date.today,
        employees: placements.length,
        secretFromYear: fromYear,
        unitNames: new Map(frozen.map(({ unitId, name }) => [unitId, name])),
        talents: catalogue.talents,
        pairs: catalogue.pairs,
        marks: new Map(people.map((personId) => [personId, markOf(secret, number, personId, contributions.get(personId) ?? null)])),
      };
    } catch (error) {
      if (!(error instanceof EpochGateError)) throw error;
      // What the gate looks at is the frame, which says nothing of who takes part.
      this.log.warn({ part: "talent-map", failures: error.proof.failures }, "the gate kept a date of the talent map back");
      return null;
    }
  }
}
