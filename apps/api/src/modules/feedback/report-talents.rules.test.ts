import { parseQuestionnaire } from "@eigenkleur/shared";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { A_QUESTIONNAIRE, aBallot, aReportInput } from "./report.fake.js";
import { releaseTalents } from "./report-talents.rules.js";
import type { OpenedBallot } from "./released-report.js";

const names = { nl: "Naam", en: "Name" };
const questionnaire = parseQuestionnaire({
  ...A_QUESTIONNAIRE,
  talentQuestion: {
    id: "seen",
    max: 3,
    text: { other: names },
    cards: ["calm", "bridge", "spark", "humour"].map((id) => ({ id, name: names })),
  },
});
const COUNTED = ["colleague", "team", "partner"];

function picking(groupId: string, ...talents: string[]): OpenedBallot {
  const { ballot } = aBallot(groupId, [3, 3, 3, 3]);
  return { groupId, ballot: talents.length > 0 ? { ...ballot, talents } : ballot };
}

const released = (ballots: readonly OpenedBallot[], counted = COUNTED) =>
  releaseTalents(aReportInput(ballots, { questionnaire }), counted).map(({ talentId, level }) => `${talentId} ${level}`);

describe("the talents that others picked", () => {
  it("are absent below the threshold, counting those who picked and not those who answered", () => {
    const three = ["calm", "calm", "calm"].map((card) => picking("colleague", card));
    expect(released([])).toEqual([]);
    expect(released([...three, picking("colleague")])).toEqual([]);
    expect(released([...three, picking("lead", "calm")])).toEqual([]);
  });

  it("are not lifted over the threshold by people from outside, and from outside alone need six", () => {
    const outside = Array.from({ length: 5 }, () => picking("partner", "spark"));
    expect(released([...outside, picking("colleague", "calm"), picking("colleague", "calm")])).toEqual([]);
    expect(released(outside)).toEqual([]);
    expect(released([...outside, picking("partner", "spark")])).toEqual(["spark OFTEN"]);
  });

  it("leave out a group that no figure shows", () => {
    const ballots = Array.from({ length: 5 }, () => picking("team", "calm"));
    expect(released(ballots, ["colleague"])).toEqual([]);
  });

  it("come most picked first, in three steps, without a number", () => {
    const ballots = [
      picking("colleague", "bridge", "calm"),
      picking("colleague", "bridge", "calm"),
      picking("colleague", "bridge"),
      picking("team", "bridge", "spark"),
      picking("team", "bridge"),
    ];
    expect(released(ballots)).toEqual(["bridge OFTEN", "calm SEVERAL", "spark ONCE"]);
  });

  it("look the same whether all picked a card or half of them did", () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 12 }), fc.nat(), (raters, extra) => {
        const often = Math.ceil(raters / 2) + (extra % (Math.floor(raters / 2) + 1));
        const ballots = Array.from({ length: raters }, (_, index) => picking("colleague", ...(index < often ? ["calm"] : ["spark"])));
        expect(released(ballots)[0]).toBe("calm OFTEN");
      }),
    );
  });
});
