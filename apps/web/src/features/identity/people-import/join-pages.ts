interface PageOf<Edge> {
  readonly edges: readonly Edge[];
}

/** Puts a fetched page behind the ones that are shown. */
export function joinPages<Data extends { peopleImport?: unknown }, Key extends string>(before: Data, more: Data, key: Key): Data {
  const shown: unknown = before.peopleImport;
  const fetched: unknown = more.peopleImport;
  if (typeof shown !== "object" || shown === null || typeof fetched !== "object" || fetched === null) return before;
  const [first, next] = [pageIn(shown, key), pageIn(fetched, key)];
  return { ...more, peopleImport: { ...fetched, [key]: { ...next, edges: [...first.edges, ...next.edges] } } };
}

function pageIn(holder: object, key: string): PageOf<unknown> {
  const page: unknown = Reflect.get(holder, key);
  const edges: unknown = typeof page === "object" && page !== null ? Reflect.get(page, "edges") : [];
  return { ...(page as object), edges: Array.isArray(edges) ? edges : [] };
}
