import { about, atLeast, exactly, type AttackRow } from "../attack.js";
import { Random } from "../random.js";
import { auc } from "../statistics.js";
import type { Answer, MapProduct } from "./map-product.js";

const PURPOSE = "Wij bereiden het leerplan voor";
const CELL = `query ($e: [ID!], $g: [ID!]) { talentMap(purpose: "${PURPOSE}", expressions: $e, groups: $g) { rows { about } } }`;
const WHOLE = `{ talentMap(purpose: "${PURPOSE}") { epoch { number participation } groups { id name employees } expressions { id } rows { groupId about } } }`;

/** Two cells that look alike and are not: few hold the one, nobody the other. */
interface Twins {
  readonly group: string;
  readonly unitName: string;
  readonly few: string;
  readonly none: string;
}

async function findTwins(product: MapProduct): Promise<Twins> {
  const map = await product.reads.findMap(product.organisationId, { epoch: null, groups: null, expressions: null });
  const { rows } = await product.admin.query<{ id: string; name: string; holders: number }>(
    `select 't:' || t.id as id, u.name, count(p.person_id)::int as holders from talents.talent t
     cross join identity.frame_unit u
     left join talents.claim c on c.organisation_id = t.organisation_id and c.talent_id = t.id
     left join identity.placement p on p.organisation_id = c.organisation_id and p.person_id = c.owner_id and p.unit_id = u.id
     where t.organisation_id = $1 and u.organisation_id = $1 and u.kind = 'TEAM' group by t.id, u.name`,
    [product.organisationId],
  );
  for (const [place, { id: group, name }] of (map?.groups ?? []).entries()) {
    const hidden = (map?.expressions ?? []).filter((_, index) => map?.rows[place]?.about[index] === null).map(({ id }) => id);
    const holders = new Map(rows.filter((row) => row.name === name).map((row) => [row.id, row.holders]));
    const few = hidden.find((id) => (holders.get(id) ?? 0) > 0);
    const none = hidden.find((id) => holders.get(id) === 0);
    if (few !== undefined && none !== undefined) return { group, unitName: name ?? "", few, none };
  }
  throw new Error("The made-up organisation has no two such cells.");
}

/** A product that hides from one to four, and looks once more before it does. */
async function naive(
  { admin, organisationId }: Pick<MapProduct, "admin" | "organisationId">,
  talent: string,
  unit: string,
): Promise<string> {
  const count = `select count(*)::int as n from talents.claim c join identity.placement p on p.organisation_id = c.organisation_id and p.person_id = c.owner_id
    join identity.frame_unit u on u.organisation_id = p.organisation_id and u.id = p.unit_id where c.organisation_id = $1 and 't:' || c.talent_id = $2`;
  const { rows } = await admin.query<{ n: number }>(`${count} and u.name = $3`, [organisationId, talent, unit]);
  const n = rows[0]?.n ?? 0;
  if (n === 0) return JSON.stringify({ about: 0 });
  if (n >= 5) return JSON.stringify({ about: n });
  // Is the rest of the organisation large enough to hide behind?
  await admin.query(`${count} and u.kind = 'TEAM' and u.name <> $3`, [organisationId, talent, unit]);
  return JSON.stringify({ about: null });
}

interface Times {
  readonly few: number[];
  readonly none: number[];
}

/** Times of both in turn, in an order that chance decides each time, so that a busy machine disturbs both alike. */
async function time(samples: number, random: Random, ask: (cell: "few" | "none") => Promise<unknown>): Promise<Times> {
  const times: Times = { few: [], none: [] };
  const once = async (cell: "few" | "none", isKept: boolean): Promise<void> => {
    const started = performance.now();
    await ask(cell);
    if (isKept) times[cell].push(performance.now() - started);
  };
  for (let sample = -100; sample < samples; sample++) {
    const order = random.isLess(0.5) ? (["few", "none"] as const) : (["none", "few"] as const);
    for (const cell of order) await once(cell, sample >= 0);
  }
  return times;
}

const differs = (one: Answer, other: Answer): number => (JSON.stringify(one) === JSON.stringify(other) ? 0 : 1);

/** A hidden number beside a true zero, over HTTP: whatever differs tells them apart. */
export async function sideChannelRows(product: MapProduct, samples: number, seed: number): Promise<AttackRow[]> {
  const random = new Random(seed);
  const twins = await findTwins(product);
  const ask = (cell: "few" | "none"): Promise<Answer> => product.ask(CELL, { e: [twins[cell]], g: [twins.group] });
  const [few, none] = [await ask("few"), await ask("none")];
  const unknown = await product.ask(CELL, { e: [`${twins.few}x`], g: [twins.group] });
  const unknownToo = await product.ask(CELL, { e: [`${twins.none}x`], g: [twins.group] });
  const total = await product.ask("{ talentMap { totalCount } }");
  const naiveFew = await naive(product, twins.few, twins.unitName);
  const naiveNone = await naive(product, twins.none, twins.unitName);
  const name = "a hidden number beside a true zero";
  const rows = [
    exactly(`${name}: status, length or body differs`, differs(few, none), 0),
    exactly(`${name}: errors for a name beside them differ`, differs(unknown, unknownToo), 0),
    exactly(`${name}: places in the order of rare talents that follow a count`, await misplaced(product, twins.group), 0),
    exactly("a total count is offered", total.text.includes('"totalCount":') ? 1 : 0, 0),
    exactly(`${name}: body differs, a product that hides from one to four`, naiveFew === naiveNone ? 0 : 1, 1, { control: true }),
  ];
  if (samples === 0) return rows;
  const ours = await time(samples, random, ask);
  const weak = await time(Math.min(samples, 1_000), random, (cell) => naive(product, twins[cell], twins.unitName));
  return [
    ...rows,
    about(`${name}: AUC of ${samples} times each`, auc(ours.few, ours.none), 0.5, 0.03),
    atLeast(`${name}: AUC of times, a product that looks once more before it hides`, auc(weak.few, weak.none), 0.7, { control: true }),
  ];
}

/** Hidden talents stand first and by name: a place that fits no alphabet would follow something else. */
async function misplaced(product: MapProduct, group: string): Promise<number> {
  const { text } = await product.ask(
    `query ($g: ID!) { talentMapRareTalents(purpose: "${PURPOSE}", group: $g, first: 100) { talents { about expression { nameNl } } } }`,
    { g: group },
  );
  interface Rare {
    readonly data: {
      readonly talentMapRareTalents: { readonly talents: readonly { about: number | null; expression: { nameNl: string } }[] };
    };
  }
  const { talents } = (JSON.parse(text) as Rare).data.talentMapRareTalents;
  const hidden = talents.filter(({ about: value }) => value === null).map(({ expression }) => expression.nameNl);
  const byName = hidden.toSorted((left, right) => left.localeCompare(right, "nl"));
  return (
    hidden.filter((name, place) => name !== byName[place]).length +
    talents.slice(0, hidden.length).filter(({ about: value }) => value !== null).length
  );
}

/** The same question over and over, in other words, and before and after somebody stops. */
export async function liveRows(product: MapProduct, repeats: number): Promise<AttackRow[]> {
  const everything = async (): Promise<string[]> => {
    const map = await product.reads.findMap(product.organisationId, { epoch: null, groups: null, expressions: null });
    const [group, talent] = [map?.groups[0]?.id, map?.expressions[0]?.id];
    const asked = [
      await product.ask(WHOLE),
      await product.ask(
        "{ talentMapOptions { epochs { number participation employees } skippedOn groups { id employees } expressions { id } } }",
      ),
      await product.ask(
        `query ($g: ID!, $e: [ID!]!) { talentMapTrend(purpose: "${PURPOSE}", group: $g, expressions: $e) { series { points { epoch about change isReal } } } }`,
        { g: group, e: [talent] },
      ),
      await product.ask(
        `query ($g: ID!) { talentMapRareTalents(purpose: "${PURPOSE}", group: $g) { talents { about expression { id } } } }`,
        { g: group },
      ),
    ];
    return asked.map(({ status, text }) => `${status} ${text}`);
  };
  const first = await everything();
  let differing = 0;
  const whole = await product.ask(WHOLE);
  for (let repeat = 0; repeat < repeats; repeat++) if ((await product.ask(WHOLE)).text !== whole.text) differing += 1;
  const countNow = async (): Promise<number> => {
    const { rows } = await product.admin.query<{ n: number }>(
      "select count(*)::int as n from privacy.consent where organisation_id = $1 and purpose = 'MAP'",
      [product.organisationId],
    );
    return rows[0]?.n ?? 0;
  };
  const before = await countNow();
  for (let number = 20; number < 30; number++) {
    const employee = await product.asEmployee(number);
    await employee.act("withdrawConsent", "WithdrawConsentInput", { purpose: "MAP" }, "__typename");
  }
  const after = await everything();
  return [
    exactly(`the same question ${repeats} times over HTTP: answers that differ`, differing, 0),
    exactly(
      "ten people stop between two epochs: answers of HR that change",
      after.filter((answer, place) => answer !== first[place]).length,
      0,
    ),
    atLeast("ten people stop between two epochs: change of a live count", before - (await countNow()), 10, { control: true }),
  ];
}
