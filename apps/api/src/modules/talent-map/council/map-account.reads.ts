import type { Pool } from "pg";
import { withTenant } from "../../../platform/db/tenant.js";
import type { Viewer } from "../../../platform/graphql/context.js";
import type { AdmissionProof } from "../admission-proof.rules.js";
import type { NeedTalentType } from "../needs/need.type.js";
import type { MapAccountType, MapChangeType, MapDecisionType, MapGateType, MapPairType } from "./map-account.type.js";
import { MapCadenceEnum, MapProfileEnum } from "./map-account.type.js";
import { figuresOf } from "./map-figures.js";
import { FIRST_SETTINGS, type Cadence, type ProfileChoice } from "./map-settings.rules.js";

const SETTING = `select is_on as "isOn", profile, cadence,
    array(select p.first_talent_id || '|' || p.second_talent_id from talent_map.pair p where p.organisation_id = $1 order by 1) as pairs
  from talent_map.setting where organisation_id = $1`;
const DECISIONS = `select id, reference, decided_on::text as "decidedOn" from talent_map.decision
  where organisation_id = $1 order by decided_on desc, recorded_at desc limit 50`;
const CHANGES = `select id, kind, state, profile, cadence, pairs, proposed_on::text as "proposedOn", decided_on::text as "decidedOn",
    proposed_by = $2 as "isOwn" from talent_map.setting_change
  where organisation_id = $1 order by state = 'PROPOSED' desc, greatest(proposed_on, decided_on) desc, id limit 100`;
const EPOCHS = `select scheduled_on::text as "scheduledOn", proof from talent_map.epoch where organisation_id = $1 order by number desc limit 50`;
const SKIPPED = `select scheduled_on::text as "scheduledOn" from talent_map.skipped_date where organisation_id = $1 order by scheduled_on desc limit 50`;
const TALENTS = `select id, name_nl as "nameNl", name_en as "nameEn" from talents.talent where organisation_id = $1 and id = any($2::uuid[])`;

interface SettingRow {
  readonly isOn: boolean;
  readonly profile: ProfileChoice;
  readonly cadence: Cadence;
  readonly pairs: readonly string[];
}

type ChangeRow = Omit<MapChangeType, "pairs"> & { readonly pairs: readonly string[] };
interface EpochRow {
  readonly scheduledOn: string;
  readonly proof: AdmissionProof;
}

/** What the map is bound to, for those who look on. */
export class MapAccountReads {
  constructor(private readonly pool: Pool) {}

  async get(viewer: Viewer): Promise<MapAccountType> {
    const own = [viewer.organisationId];
    return withTenant(this.pool, viewer, async (client) => {
      const setting = (await client.query<SettingRow>(SETTING, own)).rows[0] ?? { ...FIRST_SETTINGS, isOn: false };
      const decisions = (await client.query<MapDecisionType>(DECISIONS, own)).rows;
      const changes = (await client.query<ChangeRow>(CHANGES, [viewer.organisationId, viewer.personId])).rows;
      const epochs = (await client.query<EpochRow>(EPOCHS, own)).rows;
      const skipped = (await client.query<{ scheduledOn: string }>(SKIPPED, own)).rows;
      const ids = [setting, ...changes].flatMap(({ pairs }) => pairs.flatMap((pair) => pair.split("|")));
      const talents = (await client.query<NeedTalentType>(TALENTS, [viewer.organisationId, [...new Set(ids)]])).rows;
      return {
        id: viewer.organisationId,
        isOn: setting.isOn,
        profile: MapProfileEnum[setting.profile],
        cadence: MapCadenceEnum[setting.cadence],
        pairs: namedPairs(setting.pairs, talents),
        figures: figuresOf(setting.profile, setting.pairs.length > 0),
        decisions,
        changes: changes.map((change) => ({ ...change, pairs: namedPairs(change.pairs, talents) })),
        gates: [...epochs.map(gateOf), ...skipped.map(({ scheduledOn }) => skippedGate(scheduledOn))].toSorted((a, b) =>
          a.scheduledOn < b.scheduledOn ? 1 : -1,
        ),
      };
    });
  }
}

function namedPairs(pairs: readonly string[], talents: readonly NeedTalentType[]): MapPairType[] {
  return pairs.flatMap((pair) => {
    const [first, second] = pair.split("|").map((id) => talents.find((talent) => talent.id === id));
    return first && second ? [{ first, second }] : [];
  });
}

function gateOf({ scheduledOn, proof }: EpochRow): MapGateType {
  return {
    id: scheduledOn,
    scheduledOn,
    isPublished: true,
    groupsAdmitted: proof.admitted,
    groupsRefused: proof.refused.length,
    smallestGroup: proof.smallestGroup,
    combinationsExamined: proof.combinationsExamined,
    budgetUsed: proof.budget.used,
    budgetAllowed: proof.budget.allowed,
  };
}

/** One text for all reasons: why a date was skipped would say something about how many take part. */
function skippedGate(scheduledOn: string): MapGateType {
  return {
    id: scheduledOn,
    scheduledOn,
    isPublished: false,
    groupsAdmitted: null,
    groupsRefused: null,
    smallestGroup: null,
    combinationsExamined: null,
    budgetUsed: null,
    budgetAllowed: null,
  };
}
