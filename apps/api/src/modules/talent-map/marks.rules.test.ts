import { describe, expect, it } from "@jest/globals";
import { countChanges, markOf } from "./marks.rules.js";
import { TEST_SECRET } from "./map-organisation.fake.js";

const people = ["ada", "bo", "cas", "dirk"];
const before = new Map([
  ["ada", ["t1", "t2"]],
  ["bo", ["t1"]],
]);
const marks = new Map(people.map((person) => [person, markOf(TEST_SECRET, 3, person, before.get(person) ?? null)]));
const changes = (contributions: ReadonlyMap<string, readonly string[]>, here = people) =>
  countChanges({ secret: TEST_SECRET, markedEpoch: 3, marks, people: here, contributions });

describe("counting who changed something since the last epoch", () => {
  it("counts nobody when nothing changed, in whatever order talents stand", () => {
    expect(changes(new Map([...before, ["ada", ["t2", "t1"]]]))).toBe(0);
  });

  it("counts who joined, who left the map, who has other talents, and who left the organisation having taken part", () => {
    expect(changes(new Map([...before, ["cas", []]]))).toBe(1);
    expect(changes(new Map([["ada", ["t1", "t2"]]]))).toBe(1);
    expect(changes(new Map([...before, ["bo", ["t3"]]]))).toBe(1);
    expect(changes(new Map([["ada", ["t1", "t2"]]]), ["ada", "cas", "dirk"])).toBe(1);
  });

  it("does not count somebody who left or came without taking part", () => {
    expect(changes(before, ["ada", "bo", "cas", "eva"])).toBe(0);
  });

  it("gives marks that tell nothing without the secret, and nothing by being equal", () => {
    const all = [...marks.values()].map((mark) => mark.toString("hex"));
    expect(new Set(all).size).toBe(people.length);
    expect(new Set(all.map((mark) => mark.length))).toEqual(new Set([32]));
    expect(markOf(TEST_SECRET, 4, "dirk", null)).not.toEqual(markOf(TEST_SECRET, 3, "dirk", null));
  });
});
