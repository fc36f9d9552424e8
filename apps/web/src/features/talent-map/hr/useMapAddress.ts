import { useSearchParams } from "react-router";

/** What is looked at, all of it in the address, so that a link shows the same. The purpose is not: whoever opens it states their own. */
const KEYS = {
  view: "deel",
  epoch: "telling",
  theme: "thema",
  dimension: "indeling",
  group: "groep",
  other: "met",
  expression: "talent",
} as const;

export type MapAddress = Readonly<Record<keyof typeof KEYS, string | null>>;

export function useMapAddress() {
  const [search, setSearch] = useSearchParams();
  const address = Object.fromEntries(Object.entries(KEYS).map(([name, key]) => [name, search.get(key)])) as MapAddress;
  const go = (change: Partial<MapAddress>): void =>
    setSearch((before) => {
      const after = new URLSearchParams(before);
      for (const [name, value] of Object.entries(change) as [keyof MapAddress, string | null][]) {
        if (value === null) after.delete(KEYS[name]);
        else after.set(KEYS[name], value);
      }
      return after;
    });
  return { address, go };
}
