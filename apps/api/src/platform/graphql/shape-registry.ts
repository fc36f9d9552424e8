import type { FieldSource, Readable, Relation, Shape, ShapeExtension, UnionShape } from "./shape.js";
import type { ReadRoot } from "./shape-root.js";

export type Registrable = Shape | UnionShape | ShapeExtension | ReadRoot;

export type FieldPlan =
  | { readonly kind: "field"; readonly source: FieldSource }
  | { readonly kind: "relation"; readonly relation: Relation }
  | { readonly kind: "resolved"; readonly columns: readonly string[] };

/** Every shape, extension and root of one application. Built once at start by the composition root; nothing global. */
export interface ShapeRegistry {
  add(...declared: readonly Registrable[]): ShapeRegistry;
  readable(name: string): Readable | undefined;
  readables(): readonly Readable[];
  root(fieldName: string): ReadRoot | undefined;
  roots(): readonly ReadRoot[];
  /** How a field of a shape is read, extensions included. */
  field(shapeName: string, fieldName: string): FieldPlan | undefined;
  fieldNames(shapeName: string): readonly string[];
}

/** An empty registry. Declaring the same name twice is refused: the second would silently win. */
export function createShapeRegistry(): ShapeRegistry {
  const readables = new Map<string, Readable>();
  const fields = new Map<string, Map<string, FieldPlan>>();
  const roots = new Map<string, ReadRoot>();

  const addFields = (name: string, parts: Pick<Shape, "fields" | "relations" | "resolved">): void => {
    const plans = fields.get(name) ?? new Map<string, FieldPlan>();
    fields.set(name, plans);
    const put = (field: string, plan: FieldPlan): void => {
      if (plans.has(field)) throw new Error(`${name}.${field} is declared twice`);
      plans.set(field, plan);
    };
    for (const [field, source] of Object.entries(parts.fields)) put(field, { kind: "field", source });
    for (const [field, relation] of Object.entries(parts.relations)) put(field, { kind: "relation", relation });
    for (const [field, columns] of Object.entries(parts.resolved)) put(field, { kind: "resolved", columns });
  };

  const addOne = (declared: Registrable): void => {
    if ("type" in declared) {
      if (roots.has(declared.name)) throw new Error(`root ${declared.name} is declared twice`);
      roots.set(declared.name, declared);
    } else if (declared.kind === "extension") {
      addFields(declared.name, declared);
    } else {
      if (readables.has(declared.name)) throw new Error(`shape ${declared.name} is declared twice`);
      readables.set(declared.name, declared);
      if (declared.kind === "shape") addFields(declared.name, declared);
    }
  };

  const registry: ShapeRegistry = {
    add: (...declared) => {
      declared.forEach(addOne);
      return registry;
    },
    readable: (name) => readables.get(name),
    readables: () => [...readables.values()],
    root: (name) => roots.get(name),
    roots: () => [...roots.values()],
    field: (shapeName, fieldName) => fields.get(shapeName)?.get(fieldName),
    fieldNames: (shapeName) => [...(fields.get(shapeName)?.keys() ?? [])],
  };
  return registry;
}
