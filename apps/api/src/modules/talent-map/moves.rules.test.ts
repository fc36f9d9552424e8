import { describe, expect, it } from "@jest/globals";
import { settledPlacements, type DatedFrame } from "./moves.rules.js";

/** A date on which Ada is in one team and Bob in another, each team a lineage of its own name; both at one location. */
function on(adasTeam: string | null, bobsTeam = "east"): DatedFrame {
  const place = (personId: string, teamId: string | null) => ({ personId, teamId, locationId: "zwolle", functionId: null });
  const teams = ["north", "south", "west", "east"].map((unitId) => ({ dimension: "TEAM" as const, unitId, lineage: `of ${unitId}` }));
  return {
    groups: [...teams, { dimension: "LOCATION", unitId: "zwolle", lineage: "of zwolle" }],
    placements: [place("ada", adasTeam), place("bob", bobsTeam)],
  };
}

const adasTeam = (now: DatedFrame, before: readonly DatedFrame[]) => settledPlacements(now, before)[0]?.teamId;

describe("counting somebody who moves", () => {
  it("leaves out of a third team, and of nothing else, who was in two others while the same epochs are shown", () => {
    const [ada, bob] = settledPlacements(on("west"), [on("south"), on("north")]);
    expect(ada).toEqual({ personId: "ada", teamId: null, locationId: "zwolle", functionId: null });
    expect(bob).toEqual({ personId: "bob", teamId: "east", locationId: "zwolle", functionId: null });
  });

  it("counts a first move, and a way back", () => {
    expect(adasTeam(on("south"), [on("north"), on("north")])).toBe("south");
    expect(adasTeam(on("north"), [on("south"), on("north")])).toBe("north");
  });

  it("counts again when an older team is no longer to be seen", () => {
    expect(adasTeam(on("west"), [on("south"), on("south")])).toBe("west");
  });

  it("does not take a date on which somebody was left out for a look at them", () => {
    expect(adasTeam(on("west"), [on(null), on("south")])).toBe("west");
  });

  it("takes a team with another id and the same lineage for the same team", () => {
    const renamed: DatedFrame = {
      ...on("new"),
      groups: [...on(null).groups, { dimension: "TEAM", unitId: "new", lineage: "of south" }],
    };
    expect(adasTeam(renamed, [on("south"), on("north")])).toBe("new");
  });
});
