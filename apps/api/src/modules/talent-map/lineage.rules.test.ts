import { describe, expect, it } from "@jest/globals";
import { frameOf, type Frame } from "./frame.rules.js";
import { assignLineages, type KnownLineage } from "./lineage.rules.js";
import { TEST_SECRET } from "./map-organisation.fake.js";

const teams = (sizes: Readonly<Record<string, number>>): Frame =>
  frameOf(Object.entries(sizes).flatMap(([TEAM, size]) => Array.from({ length: size }, () => ({ TEAM }))));

function lineagesOf(frame: Frame, known: readonly KnownLineage[], epoch = 2): Record<string, string> {
  const lineages = assignLineages({ frame, known, epoch, secret: TEST_SECRET });
  return Object.fromEntries(frame.groups.map(({ id }, index) => [id, lineages[index] ?? ""]));
}

function knownFrom(frame: Frame, epoch = 1): KnownLineage[] {
  const lineages = assignLineages({ frame, known: [], epoch, secret: TEST_SECRET });
  return frame.groups.map(({ dimension, members }, index) => ({
    lineage: lineages[index] ?? "",
    dimension,
    members,
    size: members.length,
  }));
}

describe("the lineage of a group", () => {
  it("stays through a rename and through a few who leave or come", () => {
    const known = knownFrom(teams({ east: 20, west: 20 }));
    const old = lineagesOf(teams({ east: 20, west: 20 }), [], 1);
    const now = lineagesOf(teams({ sunrise: 18, west: 22 }), known);
    expect(now).toEqual({ ALL: "ALL", sunrise: old["east"], west: old["west"] });
  });

  it("is a new one below six in ten of common members", () => {
    const known = knownFrom(teams({ east: 20, west: 20 }));
    const now = lineagesOf(teams({ east: 8, west: 32 }), known);
    const old = lineagesOf(teams({ east: 20, west: 20 }), [], 1);
    expect(now["east"]).not.toBe(old["east"]);
    // 20 of 32 common.
    expect(now["west"]).toBe(old["west"]);
  });

  it("counts members who left the organisation as members it had", () => {
    const known = knownFrom(teams({ east: 20, west: 5 })).map((one) => ({ ...one, size: 40 }));
    const now = lineagesOf(teams({ east: 20, west: 5 }), known);
    expect(known.map(({ lineage }) => lineage)).not.toContain(now["east"]);
  });

  it("goes to one group only: the likest", () => {
    const known = knownFrom(teams({ east: 30 })).filter(({ dimension }) => dimension === "TEAM");
    const frame = frameOf(
      Array.from({ length: 40 }, (_, employee) => ({ TEAM: employee < 30 ? "east" : "new", LOCATION: employee < 32 ? "zwolle" : "assen" })),
    );
    const now = lineagesOf(
      frame,
      known.map((one) => ({ ...one, lineage: "kept" })),
    );
    expect(now["east"]).toBe("kept");
    expect(now["zwolle"]).not.toBe("kept");
  });

  it("is shared by groups with exactly the same members", () => {
    const frame = frameOf(
      Array.from({ length: 40 }, (_, employee) => ({ TEAM: employee < 30 ? "east" : "new", LOCATION: employee < 30 ? "zwolle" : "assen" })),
    );
    const now = lineagesOf(frame, []);
    expect(now["zwolle"]).toBe(now["east"]);
    expect(now["assen"]).toBe(now["new"]);
    expect(lineagesOf(teams({ only: 30 }), [])["only"]).toBe("ALL");
  });

  it("stays with one of two groups that shared it when they part", () => {
    const place = (zwolle: number) =>
      frameOf(
        Array.from({ length: 60 }, (_, employee) => ({
          TEAM: employee < 30 ? "east" : "new",
          LOCATION: employee < zwolle ? "zwolle" : "assen",
        })),
      );
    const now = lineagesOf(place(40), knownFrom(place(30)));
    expect(now["east"]).toBe(knownFrom(place(30))[1]?.lineage);
    expect(now["zwolle"]).not.toBe(now["east"]);
  });

  it("can't be chosen by a name, and is the same when it is computed again", () => {
    const frame = teams({ east: 20, west: 20 });
    expect(lineagesOf(frame, [])).toEqual(lineagesOf(frame, []));
    expect(lineagesOf(frame, [])["east"]).toMatch(/^[0-9a-f]{24}$/);
  });
});
