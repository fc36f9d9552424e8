import { sql } from "../../src/platform/db/sql.js";
import {
  computed,
  connection,
  everyone,
  extendShape,
  float,
  instant,
  many,
  one,
  shape,
  unionShape,
} from "../../src/platform/graphql/shape.js";
import { asc, desc } from "../../src/platform/graphql/shape-order.js";
import { createShapeRegistry, type ShapeRegistry } from "../../src/platform/graphql/shape-registry.js";
import { readRoot } from "../../src/platform/graphql/shape-root.js";

export const KeeperShape = shape("Keeper", {
  from: "zoo.keeper",
  fields: { id: "id", name: "name", nickname: "nickname" },
  visible: everyone(),
});

/** A secret animal is seen by its own keeper and by nobody else. */
export const AnimalShape = shape("Animal", {
  from: "zoo.animal",
  fields: {
    id: "id",
    name: "name",
    mood: "mood",
    weight: float("weight"),
    bornOn: "born_on",
    createdAt: instant("created_at"),
    isMine: computed((row, viewer) => sql`coalesce(${row}.keeper_id = ${viewer.personId}, false)`),
    greeting: computed(
      (row, _viewer, args) =>
        sql`repeat(case when ${args.boolean("loud")} then upper(${args.text("salutation")}) else ${args.text("salutation")} end || ' ' || ${row}.name, ${args.int("times")})`,
    ),
  },
  relations: {
    keeper: one(() => KeeperShape, { on: (animal, keeper) => sql`${keeper}.id = ${animal}.keeper_id` }),
    visits: many(() => VisitShape, {
      on: (animal, visit) => sql`${visit}.animal_id = ${animal}.id`,
      orderBy: [asc("position"), asc("id")],
    }),
    named: many(() => NamedShape, {
      on: (animal, other, { member }) =>
        member === KeeperShape ? sql`${other}.id = ${animal}.keeper_id` : sql`${other}.id = ${animal}.id`,
      orderBy: [asc("name", { type: "text" })],
    }),
  },
  resolved: { portrait: ["name", "id"] },
  visible: (viewer, row) => sql`not ${row}.is_secret or ${row}.keeper_id = ${viewer.personId}`,
});

export const VisitShape = shape("Visit", {
  from: "zoo.visit",
  fields: { id: "id", note: "note" },
  relations: { animal: one(() => AnimalShape, { on: (visit, animal) => sql`${animal}.id = ${visit}.animal_id` }) },
  visible: (viewer, row) =>
    sql`${viewer.hasRole("VET")} or exists (select from zoo.animal a where a.organisation_id = ${row}.organisation_id and a.id = ${row}.animal_id and a.keeper_id = ${viewer.personId})`,
});

export const ToyShape = shape("Toy", {
  from: "zoo.toy",
  fields: { id: "id", label: "name" },
  relations: { animal: one(() => AnimalShape, { on: (toy, animal) => sql`${animal}.id = ${toy}.animal_id` }) },
  visible: (viewer, row) => sql`not ${row}.is_hidden or ${row}.keeper_id = ${viewer.personId}`,
});

export const BelongingUnion = unionShape("Belonging", { members: () => [ToyShape, AnimalShape] });
export const NamedShape = unionShape("Named", { members: () => [KeeperShape, AnimalShape] });

/** What another module adds to Keeper. */
const KeeperAnimals = extendShape(KeeperShape, {
  relations: {
    animals: many(() => AnimalShape, {
      on: (keeper, animal, { args }) => sql`${animal}.keeper_id = ${keeper}.id
        and (${args.enum("mood")} is null or ${animal}.mood = ${args.enum("mood")})
        and (${args.textList("names")} is null or ${animal}.name = any(${args.textList("names")}))
        and (${args.uuidList("ids")} is null or ${animal}.id = any(${args.uuidList("ids")}))
        and ${animal}.born_on >= coalesce(${args.date("born.from")}, '-infinity')
        and ${animal}.born_on <= coalesce(${args.date("born.until")}, 'infinity')
        and ${animal}.keeper_id = coalesce(${args.uuid("born.withKeeper")}, ${animal}.keeper_id)`,
      orderBy: [asc("name"), asc("id")],
    }),
    page: connection(() => AnimalShape, {
      on: (keeper, animal) => sql`${animal}.keeper_id = ${keeper}.id`,
      orderBy: [desc("created_at"), desc("id")],
    }),
    oldest: connection(() => AnimalShape, {
      on: (keeper, animal) => sql`${animal}.keeper_id = ${keeper}.id`,
      orderBy: [asc("born_on"), asc("id")],
    }),
    mixed: connection(() => AnimalShape, {
      on: (keeper, animal) => sql`${animal}.keeper_id = ${keeper}.id`,
      orderBy: [asc("name", { type: "text", collation: "C" }), desc("created_at"), asc("id")],
    }),
    belongings: many(() => BelongingUnion, {
      on: (keeper, thing) => sql`${thing}.keeper_id = ${keeper}.id`,
      orderBy: [asc("name"), desc("id")],
    }),
    favourite: one(() => BelongingUnion, {
      on: (keeper, thing) => sql`${thing}.keeper_id = ${keeper}.id`,
      orderBy: [asc("name"), desc("id")],
    }),
  },
});

const roots = [
  readRoot("keeper", {
    shape: () => KeeperShape,
    kind: "one",
    where: ({ args, row }) => sql`${row}.id = ${args.uuid("id")}`,
  }),
  readRoot("keeperAsSeenByOthers", {
    shape: () => KeeperShape,
    kind: "one",
    where: ({ args, row, viewer }) => sql`${row}.id = ${args.uuid("id")} and ${row}.id = ${viewer.personId}`,
    viewAs: () => ({ personId: sql`null::uuid` }),
  }),
  readRoot("keepers", { shape: () => KeeperShape, kind: "list", where: () => sql`true`, orderBy: [asc("name"), asc("id")] }),
  readRoot("animal", {
    shape: () => AnimalShape,
    kind: "one",
    where: ({ args, row }) => sql`${row}.id = ${args.uuid("id")}`,
  }),
  readRoot("watchedAnimal", {
    shape: () => AnimalShape,
    kind: "one",
    where: ({ args, row }) => sql`${row}.id = ${args.uuid("id")}`,
    record: ({ viewer, row, from }) => sql`insert into zoo.access_log (organisation_id, reader_id, animal_id)
      select ${row}.organisation_id, ${viewer.personId}, ${row}.id ${from} where ${row}.keeper_id is distinct from ${viewer.personId}`,
  }),
  readRoot("watchedAnimals", {
    shape: () => AnimalShape,
    kind: "list",
    where: () => sql`true`,
    orderBy: [asc("name"), asc("id")],
    record: ({ viewer, row, from }) => sql`insert into zoo.access_log (organisation_id, reader_id, animal_id)
      select ${row}.organisation_id, ${viewer.personId}, ${row}.id ${from}`,
  }),
  readRoot("animals", {
    shape: () => AnimalShape,
    kind: "connection",
    where: () => sql`true`,
    orderBy: [desc("created_at"), desc("id")],
  }),
  readRoot("belongings", {
    shape: () => BelongingUnion,
    kind: "list",
    where: ({ args, row }) => sql`${row}.keeper_id = ${args.uuid("owner")}`,
    orderBy: [asc("name"), asc("id")],
  }),
];

export function zooRegistry(): ShapeRegistry {
  return createShapeRegistry().add(KeeperShape, AnimalShape, VisitShape, ToyShape, BelongingUnion, NamedShape, KeeperAnimals, ...roots);
}
