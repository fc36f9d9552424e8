import type { GraphQLResolveInfo } from "graphql";
import { invalidInput } from "../errors/app-error.js";
import { createFieldCompiler, fieldAnswer, type FieldRead } from "./compile-field.js";
import type { StatementNames } from "./compile-names.js";
import { NotCompilable, type KnownReader } from "./compile-scope.js";
import type { ReadStatement } from "./compile-statement.js";
import { RefusedArgument } from "./shape-arguments.js";
import type { ShapeRegistry } from "./shape-registry.js";

/** Where statements run: a `pg` pool, or the client of a transaction. */
export interface ReadDatabase {
  query(statement: ReadStatement): Promise<{ readonly rows: readonly unknown[] }>;
}

/** Reads over shapes for resolvers: what a mutation hands back, and roots that were not answered in one statement. */
export interface ShapeReads {
  /** One field of a running execution, over rows that the resolver names. Null when there is none, or the reader may not see it. */
  field(info: GraphQLResolveInfo, read: FieldRead, reader: KnownReader, input?: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** The declared root that is being resolved. */
  root(info: GraphQLResolveInfo, reader: KnownReader): Promise<unknown>;
}

/** Each read is one statement that sets its own row-level security context, inside a transaction or outside. */
export function createShapeReads(options: {
  readonly registry: ShapeRegistry;
  readonly names: StatementNames;
  readonly database: ReadDatabase;
}): ShapeReads {
  const compiler = createFieldCompiler({ ...options, context: { kind: "reader", setsContext: true } });
  const run = async (make: () => ReadStatement): Promise<unknown> => {
    const { rows } = await options.database.query(refusing(make));
    return fieldAnswer(rows as readonly { readonly data: string | null }[]);
  };
  return {
    field: async (info, read, reader, input) => run(() => compiler.field(info, read, { reader, input })),
    root: async (info, reader) => run(() => compiler.root(info, reader)),
  };
}

function refusing(make: () => ReadStatement): ReadStatement {
  try {
    return make();
  } catch (error) {
    if (error instanceof RefusedArgument || error instanceof NotCompilable) {
      throw invalidInput([{ path: "", message: error.message }]);
    }
    throw error;
  }
}
