import { Extensions } from "type-graphql";
import { isObjectType, type GraphQLObjectType, type GraphQLSchema } from "graphql";
import { forbidden, notSignedIn, stepUpRequired } from "../errors/app-error.js";
import type { Role, Viewer } from "./context.js";

/**
 * Who may call a root field. `FRESH` roles need a sign-in of the last minutes as well.
 * `REACHED` is for types only: reached through a root that was checked, holding nothing of their own to protect.
 * `SHAPE` is for types only: their read shape carries the visibility predicate.
 */
export type AccessRule = "PUBLIC" | "SIGNED_IN" | { readonly roles: readonly Role[]; readonly fresh: boolean } | "REACHED" | "SHAPE";

type AccessName = "PUBLIC" | "SIGNED_IN" | "REACHED" | "SHAPE" | Role | `FRESH_${Role}`;

/** Declares who may call a root field, or how a type is protected. One without it fails the schema's build. */
export function Access(...names: [AccessName, ...AccessName[]]): ClassDecorator & MethodDecorator & PropertyDecorator {
  return Extensions({ access: parse(names) });
}

function parse(names: readonly AccessName[]): AccessRule {
  const [first] = names;
  if (first === "PUBLIC" || first === "SIGNED_IN" || first === "REACHED" || first === "SHAPE") return first;
  const fresh = names.every((name) => name.startsWith("FRESH_"));
  return { roles: names.map((name) => name.replace("FRESH_", "") as Role), fresh };
}

/** The rule of a root field. @throws when it has none: deny by default starts at build time. */
export function accessOf(rootType: GraphQLObjectType, fieldName: string): AccessRule {
  const rule = rootType.getFields()[fieldName]?.extensions["access"] as AccessRule | undefined;
  if (rule === undefined || rule === "REACHED" || rule === "SHAPE") {
    throw new Error(`${rootType.name}.${fieldName} does not declare who may call it.`);
  }
  return rule;
}

/** Checks a viewer against a rule. @throws NOT_SIGNED_IN, FORBIDDEN or STEP_UP_REQUIRED */
export function checkAccess(rule: AccessRule, viewer: Viewer | null): void {
  if (rule === "PUBLIC") return;
  if (!viewer) throw notSignedIn();
  if (rule === "SIGNED_IN" || rule === "REACHED" || rule === "SHAPE") return;
  if (!rule.roles.some((role) => viewer.roles.includes(role))) throw forbidden();
  if (rule.fresh && !viewer.isFresh) throw stepUpRequired();
}

/** Every root field and object type without a declared rule, as `Type.field` or `Type`. Must be empty. */
export function undeclaredAccess(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => type !== null && type !== undefined);
  const fields = roots.flatMap((type) =>
    Object.keys(type.getFields())
      .filter((name) => type.getFields()[name]?.extensions["access"] === undefined)
      .map((name) => `${type.name}.${name}`),
  );
  const types = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith("__") && !roots.includes(type) && type.extensions["access"] === undefined)
    .map((type) => type.name);
  return [...fields, ...types];
}
