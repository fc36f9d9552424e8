import {
  EVERYBODY,
  frameOf,
  publishEpoch,
  type EpochPublication,
  type Frame,
  type KnownLineage,
  type MapProfile,
  type Participant,
} from "@eigenkleur/api/talent-map";
import { themeOf, type Organisation } from "./organisation.js";

export const talentId = (talent: number): string => String(1_000 + talent);
export const talentName = (talent: number): string => `t:${talentId(talent)}`;

/** What HR knows anyhow: who works where. */
export function frame({ employees }: Organisation): Frame {
  return frameOf(
    employees.map(({ team, location, function: work }) => ({
      ...(team < 0 ? {} : { TEAM: `team-${team}` }),
      LOCATION: `location-${location}`,
      FUNCTION: `function-${work}`,
    })),
  );
}

export function participants({ employees }: Organisation): Participant[] {
  return employees.flatMap(({ participates, talents }, employee) => (participates ? [{ employee, talentIds: talents.map(talentId) }] : []));
}

export interface PublicationOptions {
  readonly profile: MapProfile;
  readonly secret: Uint8Array;
  readonly epoch?: number;
  readonly known?: readonly KnownLineage[];
  readonly pairs?: readonly (readonly [number, number])[];
}

/** The real publication of a generated organisation. */
export function publish(
  organisation: Organisation,
  { profile, secret, epoch = 1, known = [], pairs = [] }: PublicationOptions,
): EpochPublication {
  return publishEpoch({
    epoch,
    secret,
    profile,
    frame: frame(organisation),
    knownLineages: known,
    catalogue: {
      talents: Array.from({ length: organisation.talentCount }, (_, talent) => ({
        id: talentId(talent),
        themeId: String(themeOf(talent, organisation)),
      })),
      pairs: pairs.map(([first, second]) => [talentId(first), talentId(second)]),
    },
    participants: participants(organisation),
  });
}

export interface PublishedMembers {
  readonly lineage: string;
  readonly members: readonly number[];
}

/** Who is in each published group: anybody who has the list of employees can tell. */
export function publishedMembers(organisation: Organisation, publication: EpochPublication): PublishedMembers[] {
  const groups = new Map(frame(organisation).groups.map((group) => [`${group.dimension}|${group.id}`, group.members]));
  return publication.groups.map(({ lineage, units }) => {
    const unit = units[0];
    const everybody = lineage === EVERYBODY ? organisation.employees.map((_, index) => index) : [];
    return { lineage, members: Array.from(groups.get(`${unit?.dimension}|${unit?.id}`) ?? everybody) };
  });
}

export const cellOf = (lineage: string, expression: string): string => `${lineage}|${expression}`;

export function valuesOf({ cells }: EpochPublication): Map<string, number | null> {
  return new Map(cells.map(({ lineage, expression, value }) => [cellOf(lineage, expression), value]));
}
