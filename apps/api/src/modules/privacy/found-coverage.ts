interface Asks {
  query<T>(text: string, values?: unknown[]): Promise<T>;
}

interface Row {
  readonly coversAll: boolean;
  readonly talentIds: string[];
}

const OWN = `select covers_all as "coversAll", array(select talent_id::text from privacy.consent_talent t
    where t.organisation_id = c.organisation_id and t.person_id = c.person_id and t.purpose = c.purpose) as "talentIds"
  from privacy.consent c where organisation_id = app.organisation_id() and person_id = app.person_id() and purpose = 'FOUND'`;

/** By which talents the viewer lets themselves be found: null for not at all, `talentIds` null for all of them. */
export async function findCoverage(asks: Asks): Promise<{ readonly talentIds: readonly string[] | null } | null> {
  const [given] = await asks.query<Row[]>(OWN);
  return given ? { talentIds: given.coversAll ? null : given.talentIds } : null;
}
