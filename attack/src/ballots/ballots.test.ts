import { describe, expect, it } from "@jest/globals";
import { attempt, chanceOf } from "./adversary.js";
import { attackBallotsWith } from "./ballots.js";
import { BallotWorld } from "./ballot-world.js";
import type { SeenRound } from "./evidence.js";

const TEN_MINUTES = 600_000;

/** Every order equally likely; the attacker notices a shuffle that is not fair. */
function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const left = [...list];
  return list.map(() => left.splice(Math.floor(random() * left.length), 1)[0] as T);
}

/** A round in which the transactions of answers say everything, or nothing. */
function aRound(size: number, isTelling: boolean, random: () => number = Math.random): SeenRound {
  const places = Array.from({ length: size }, (_, place) => place);
  const left = places.map((place) => ({ key: `l${place}`, xmin: place, orders: { xmin: place } }));
  const answers = isTelling ? places : shuffled(places, random);
  const right = answers.map((rater, place) => ({ key: `r${rater}`, xmin: place, orders: { xmin: place } }));
  return { left, middle: [], right, truth: new Map(places.map((place) => [`l${place}`, `r${place}`])) };
}

describe("the attacker of ballots", () => {
  it("finds everything where order tells everything, and no more than a guess where it tells nothing", () => {
    const telling = Array.from({ length: 20 }, () => aRound(8, true));
    expect(attempt(telling.slice(0, 10), telling.slice(10)).accuracy).toBe(1);
    const mute = Array.from({ length: 400 }, () => aRound(8, false));
    expect(attempt(mute.slice(0, 200), mute.slice(200)).accuracy).toBeLessThanOrEqual(chanceOf(mute.slice(200), 6).bound);
  });

  it("notices a shuffle that is not fair", () => {
    const unfair = Array.from({ length: 400 }, () => aRound(8, false, () => Math.random() ** 2));
    expect(attempt(unfair.slice(0, 200), unfair.slice(200)).accuracy).toBeGreaterThan(chanceOf(unfair.slice(200), 6).bound);
  });

  it("guesses one rater a round, whatever its size", () => {
    const rounds = [aRound(4, true), aRound(8, true)];
    expect(chanceOf(rounds).expected).toBeCloseTo((1 / 4 + 1 / 8) / 2);
    expect(chanceOf(rounds).bound).toBeCloseTo(0.1875 + (3 * Math.sqrt(1 / 16 + 1 / 64)) / 2);
  });

  it(
    "breaks every weak design and gets no further than a guess with ours",
    async () => {
      const world = await BallotWorld.start();
      try {
        const rows = await attackBallotsWith(
          world,
          { rounds: 12, controls: 12, arithmetic: 1, forged: 60, processes: 1, largest: 6, sigmas: 6 },
          () => undefined,
        );
        expect(rows.filter(({ control }) => control).length).toBeGreaterThan(3);
        expect(rows.filter(({ pass }) => !pass)).toEqual([]);
      } finally {
        await world.stop();
      }
    },
    TEN_MINUTES,
  );
});
