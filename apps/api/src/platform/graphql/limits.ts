import { Kind, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionSetNode } from "graphql";
import { limitReached } from "../errors/app-error.js";

/** What a document may weigh before it is validated. Trusted documents were checked when they were built. */
export const DOCUMENT_LIMITS = {
  tokens: 2_000,
  depth: 12,
  aliases: 30,
  rootFields: 8,
  directives: 30,
  /** Fields after fragments are expanded, nested lists counted ten times over. */
  cost: 20_000,
} as const;

interface Weight {
  depth: number;
  aliases: number;
  directives: number;
  cost: number;
}

const LIST_FACTOR = 10;
const NOTHING: Weight = { depth: 0, aliases: 0, directives: 0, cost: 0 };

/**
 * Refuses a document that is too heavy, before validation, in time linear in its size: fragments are weighed once.
 * @throws LIMIT, naming the limit
 */
export function checkDocumentLimits(document: DocumentNode): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    else if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const weigh = createWeigher(fragments);
  for (const operation of operations) {
    if (operation.selectionSet.selections.length > DOCUMENT_LIMITS.rootFields) throw limitReached("rootFields");
    if (operation.operation === "mutation" && operation.selectionSet.selections.length > 1) throw limitReached("rootFields");
    const weight = weigh(operation.selectionSet);
    weight.directives += operation.directives?.length ?? 0;
    for (const limit of ["depth", "aliases", "directives", "cost"] as const) {
      if (weight[limit] > DOCUMENT_LIMITS[limit]) throw limitReached(limit);
    }
  }
}

function createWeigher(fragments: ReadonlyMap<string, FragmentDefinitionNode>): (set: SelectionSetNode) => Weight {
  const known = new Map<string, Weight>();
  const open = new Set<string>();

  function weighFragment(name: string): Weight {
    const weight = known.get(name);
    if (weight) return weight;
    const fragment = fragments.get(name);
    // A cycle or an unknown fragment is refused by validation; here it must only not loop.
    if (!fragment || open.has(name)) return NOTHING;
    open.add(name);
    const weighed = weighSet(fragment.selectionSet);
    open.delete(name);
    known.set(name, weighed);
    return weighed;
  }

  function weighSet(set: SelectionSetNode): Weight {
    const sum: Weight = { ...NOTHING };
    for (const selection of set.selections) {
      sum.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FRAGMENT_SPREAD) add(sum, weighFragment(selection.name.value));
      else if (selection.kind === Kind.INLINE_FRAGMENT) add(sum, weighSet(selection.selectionSet));
      else {
        const inner = selection.selectionSet ? weighSet(selection.selectionSet) : NOTHING;
        add(sum, {
          depth: inner.depth + 1,
          aliases: inner.aliases + (selection.alias ? 1 : 0),
          directives: inner.directives,
          cost: 1 + inner.cost * (selection.arguments?.length ? LIST_FACTOR : 2),
        });
      }
    }
    return sum;
  }

  return weighSet;
}

function add(sum: Weight, part: Weight): void {
  sum.depth = Math.max(sum.depth, part.depth);
  sum.aliases += part.aliases;
  sum.directives += part.directives;
  sum.cost = Math.min(sum.cost + part.cost, Number.MAX_SAFE_INTEGER);
}
