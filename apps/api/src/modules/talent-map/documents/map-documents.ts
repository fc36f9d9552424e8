import type { Pool } from "pg";
import { withTenant } from "../../../platform/db/tenant.js";
import type { Document } from "../../../platform/documents/document.js";
import type { Viewer } from "../../../platform/graphql/context.js";
import { figuresOf } from "../council/map-figures.js";
import { FIRST_SETTINGS, type ProfileChoice } from "../council/map-settings.rules.js";
import { dpiaEn } from "./dpia.en.js";
import { dpiaNl } from "./dpia.nl.js";
import { informationPackEn } from "./information-pack.en.js";
import { informationPackNl } from "./information-pack.nl.js";
import type { MapFacts } from "./map-facts.js";

const MAKE = {
  INFORMATION_PACK: { NL: informationPackNl, EN: informationPackEn },
  DPIA: { NL: dpiaNl, EN: dpiaEn },
} as const;

export type MapDocumentName = keyof typeof MAKE;

const FACTS = `select o.name as "organisationName", coalesce(s.is_on, false) as "isOn", s.profile,
    exists (select from talent_map.pair p where p.organisation_id = o.organisation_id) as "hasPairs",
    (select json_build_object('reference', d.reference, 'decidedOn', d.decided_on::text) from talent_map.decision d
      where d.organisation_id = o.organisation_id order by d.decided_on desc, d.recorded_at desc limit 1) as decision
  from identity.organisation o left join talent_map.setting s on s.organisation_id = o.organisation_id where o.organisation_id = $1`;

interface FactsRow {
  readonly organisationName: string;
  readonly isOn: boolean;
  readonly profile: ProfileChoice | null;
  readonly hasPairs: boolean;
  readonly decision: MapFacts["decision"];
}

/** What `pnpm attack talent-map` measured on this installation, per profile. */
export interface MeasuredAttacks {
  find(profile: ProfileChoice, language: "NL" | "EN"): Promise<MapFacts["attacks"]>;
}

/** The map's documents, made anew from what holds at the moment somebody asks. */
export class MapDocuments {
  constructor(
    private readonly pool: Pool,
    private readonly measured: MeasuredAttacks,
  ) {}

  async make(viewer: Viewer, name: MapDocumentName, language: "NL" | "EN"): Promise<Document> {
    const { rows } = await withTenant(this.pool, viewer, (client) => client.query<FactsRow>(FACTS, [viewer.organisationId]));
    const row = rows[0];
    if (!row) throw new Error("There is no organisation in context.");
    const profile = row.profile ?? FIRST_SETTINGS.profile;
    const { organisationName, isOn, decision } = row;
    const facts: MapFacts = {
      organisationName,
      isOn,
      decision,
      profile,
      ...figuresOf(profile, row.hasPairs),
      attacks: await this.measured.find(profile, language),
    };
    return MAKE[name][language](facts);
  }
}
