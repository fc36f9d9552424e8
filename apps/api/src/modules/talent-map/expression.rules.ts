import type { ExpressionKind } from "./map-profile.rules.js";

/** A talent of the catalogue and the one theme it belongs to. */
export interface CatalogueTalent {
  readonly id: string;
  readonly themeId: string;
}

/** What can be asked at all: a closed list made of the catalogue and the declared pairs. */
export interface Catalogue {
  readonly talents: readonly CatalogueTalent[];
  readonly pairs: readonly (readonly [string, string])[];
}

/** One entry of the closed list, under its only name. */
export interface Expression {
  readonly kind: ExpressionKind;
  /** `t:<id>`, `th:<id>` or `t:<id>&t:<id>` with the ids in order: one question has one name, so it has one noise. */
  readonly name: string;
  /** The talents of which somebody needs one (a theme) or all (a talent, a pair). */
  readonly talentIds: readonly string[];
}

/** The canonical name of two talents together, whatever the order they were asked in. */
export function pairName(first: string, second: string): string {
  const [low, high] = first < second ? [first, second] : [second, first];
  return `t:${low}&t:${high}`;
}

/** The closed list, in one fixed order. */
export function expressionsOf({ talents, pairs }: Catalogue): Expression[] {
  const sorted = talents.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  const themes = [...new Set(sorted.map(({ themeId }) => themeId))].toSorted();
  const known = new Set(sorted.map(({ id }) => id));
  const declared = new Map(
    pairs
      .filter(([first, second]) => first !== second && known.has(first) && known.has(second))
      .map((pair) => [pairName(...pair), pair] as const),
  );
  return [
    ...sorted.map(({ id }): Expression => ({ kind: "TALENT", name: `t:${id}`, talentIds: [id] })),
    ...themes.map((theme): Expression => ({
      kind: "THEME",
      name: `th:${theme}`,
      talentIds: sorted.filter(({ themeId }) => themeId === theme).map(({ id }) => id),
    })),
    ...[...declared.keys()].toSorted().map((name): Expression => ({ kind: "PAIR", name, talentIds: declared.get(name) ?? [] })),
  ];
}
