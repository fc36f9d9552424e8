/** A colleague as another module may use one to reach them; the address never leaves the API. */
export interface Colleague {
  readonly id: string;
  readonly email: string | null;
}

interface Transaction {
  query<T>(text: string, values?: unknown[]): Promise<T>;
}

/** The active people of the organisation in context among these ids. */
export async function listColleagues(transaction: Transaction, ids: readonly string[]): Promise<Colleague[]> {
  return transaction.query<Colleague[]>(
    "select id, email from identity.person where organisation_id = app.organisation_id() and is_active and id = any($1::uuid[])",
    [[...ids]],
  );
}

/** The name of whoever is in context, for something they sign. */
export async function getOwnName(transaction: Transaction): Promise<string> {
  const [own] = await transaction.query<{ full_name: string }[]>(
    "select full_name from identity.person where organisation_id = app.organisation_id() and id = app.person_id()",
  );
  if (!own) throw new Error("There is nobody in context.");
  return own.full_name;
}

/** Where the viewer is placed today, with how many people are there; what the employer's own administration knows. */
export interface OwnUnit {
  readonly kind: "TEAM" | "LOCATION" | "FUNCTION";
  readonly name: string;
  readonly peopleCount: number;
}

export async function listOwnUnits(transaction: Transaction): Promise<OwnUnit[]> {
  return transaction.query<OwnUnit[]>(
    `select u.kind, u.name, (select count(*)::int from identity.placement o
        join identity.person p on p.organisation_id = o.organisation_id and p.id = o.person_id and p.is_active
        where o.organisation_id = u.organisation_id and o.kind = u.kind and o.unit_id = u.id
          and o.started_on <= current_date and (o.ended_on is null or o.ended_on > current_date)) as "peopleCount"
     from identity.placement own
     join identity.frame_unit u on u.organisation_id = own.organisation_id and u.kind = own.kind and u.id = own.unit_id
     where own.organisation_id = app.organisation_id() and own.person_id = app.person_id()
       and own.started_on <= current_date and (own.ended_on is null or own.ended_on > current_date)
     order by array_position(array['TEAM', 'LOCATION', 'FUNCTION'], u.kind)`,
  );
}
