import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { ADA, AMSTERDAM, BOB, openZoo, tokenHash, type Zoo } from "./zoo.database.js";
import { coerce, longWays, planOf, shortWay } from "./zoo.ways.js";

let zoo: Zoo;
beforeAll(async () => {
  zoo = await openZoo();
  // 250 for Bob: many ties in every order column.
  await zoo.admin.query(
    `insert into zoo.animal (organisation_id, id, keeper_id, name, born_on, created_at)
     select $1::uuid, gen_random_uuid(), $2::uuid, 'Herd ' || n % 7, date '2021-01-01' + n % 5, timestamptz '2024-06-01' + (n % 11) * interval '1 microsecond'
     from generate_series(1, 250) n`,
    [AMSTERDAM, BOB],
  );
});
afterAll(() => zoo.drop());

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
}

async function page(field: string, who: string, owner: string, first: number | null, after: string | null): Promise<Page> {
  const query = `query ($owner: ID!, $first: Int, $after: String) { keeper(id: $owner) { page: ${field}(first: $first, after: $after) {
    nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
  const text = await shortWay(zoo, who, query, { owner, first, after });
  return (JSON.parse(String(text)) as { keeper: { page: Page } }).keeper.page;
}

async function walk(field: string, who: string, owner: string, first: number): Promise<{ ids: string[]; pages: number }> {
  const ids: string[] = [];
  let after: string | null = null;
  for (let pages = 1; ; pages += 1) {
    const { nodes, pageInfo }: Page = await page(field, who, owner, first, after);
    ids.push(...nodes.map(({ id }) => id));
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    if (!pageInfo.hasNextPage) return { ids, pages };
    expect(nodes).toHaveLength(first);
    after = pageInfo.endCursor;
  }
}

const ORDERS: readonly (readonly [string, string])[] = [
  ["page", "created_at desc, id desc"],
  ["oldest", "born_on, id"],
  ["mixed", `name collate "C", created_at desc, id`],
];

describe.each(ORDERS)("the connection %s, ordered by %s", (field, order) => {
  it.each([1, 7, 50, 100])("walks every row once, in order, through ties, %s at a time", async (first) => {
    const expected = await zoo.admin.query<{ id: string }>(
      `select id from zoo.animal where organisation_id = $1 and keeper_id = $2 order by ${order}`,
      [AMSTERDAM, first === 1 ? ADA : BOB],
    );
    const { ids, pages } = await walk(field, first === 1 ? "ada" : "bob", first === 1 ? ADA : BOB, first);
    expect(ids).toEqual(expected.rows.map(({ id }) => id));
    expect(pages).toBe(Math.ceil(ids.length / first));
  });

  it("counts only what the viewer may see", async () => {
    expect((await walk(field, "bob", ADA, 2)).ids).toHaveLength(5);
    expect((await walk(field, "ada", ADA, 2)).ids).toHaveLength(7);
  });

  it("ends: nothing follows the last row", async () => {
    const { pageInfo } = await page(field, "bob", BOB, 100, null);
    const second = await page(field, "bob", BOB, 100, pageInfo.endCursor);
    const third = await page(field, "bob", BOB, 100, second.pageInfo.endCursor);
    expect(third.nodes).toHaveLength(51);
    const beyond = await page(field, "bob", BOB, 100, third.pageInfo.endCursor);
    expect(beyond).toEqual({ nodes: [], pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null } });
  });
});

describe("a page", () => {
  it("is 20 long unless asked otherwise", async () => {
    expect((await page("page", "bob", BOB, null, null)).nodes).toHaveLength(20);
  });

  it("never is longer than 100, empty or negative: not as a variable, not as a literal", async () => {
    for (const first of [101, 0, -1, 2 ** 31 - 1]) {
      await expect(page("page", "ada", ADA, first, null)).rejects.toThrow("first must be between 1 and 100");
      const { js, jit } = await longWays(zoo, "ada", `{ keeper(id: "${ADA}") { page(first: ${first}) { nodes { id } } } }`);
      for (const answer of [js, jit]) {
        expect(answer.data).toEqual({ keeper: null });
        expect(answer.errors?.map((error) => error.extensions["code"])).toEqual(["INVALID_INPUT"]);
      }
    }
  });

  it("refuses a cursor that it cannot have made, before Postgres sees it", async () => {
    const made = (values: unknown): string => Buffer.from(JSON.stringify(values)).toString("base64url");
    const instant = "2024-05-01T10:00:00.123456+00:00";
    for (const after of [
      "",
      "x",
      "'; drop table zoo.animal; --",
      made([]),
      made({}),
      made([instant]),
      made([instant, "not a uuid"]),
      made(["now", ADA]),
      made(["2024-02-30T10:00:00+00:00", ADA]),
      made([instant, ADA, 1]),
      made([null, ADA]),
      made(["infinity", ADA]),
      "A".repeat(5000),
    ]) {
      await expect(page("page", "ada", ADA, 5, after)).rejects.toThrow("after is not a cursor");
    }
    for (const day of ["2024-02-30", "0000-01-01", "tomorrow", 5, null]) {
      await expect(page("oldest", "ada", ADA, 5, made([day, ADA]))).rejects.toThrow("after is not a cursor");
    }
    await expect(page("mixed", "ada", ADA, 5, made(["a\0b", instant, ADA]))).rejects.toThrow("after is not a cursor");
  });

  it("uses one text for any length, and another only when it continues", () => {
    const plan = planOf(`query ($n: Int, $a: String) { animals(first: $n, after: $a) { nodes { id } } }`);
    const textOf = (variables: Readonly<Record<string, unknown>>): string =>
      plan.statement({ variables: coerce(plan, variables), tokenHash: tokenHash("ada") }).text;
    expect(textOf({ n: 5 })).toBe(textOf({ n: 50, a: null }));
    const cursor = Buffer.from(JSON.stringify(["2024-05-01T10:00:00.123456+00:00", ADA])).toString("base64url");
    expect(textOf({ a: cursor })).not.toBe(textOf({}));
    expect(textOf({ a: cursor })).toContain('(_1."created_at", _1."id") < ($');
  });
});
