import type { Participant } from "./cells.rules.js";
import type { Catalogue } from "./expression.rules.js";
import { frameOf, type Frame } from "./frame.rules.js";
import { PROFILES } from "./map-profile.rules.js";
import type { EpochInput } from "./publish-epoch.rules.js";

/** A secret for tests only. */
export const TEST_SECRET = Buffer.from("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff", "hex");

export const A_CATALOGUE: Catalogue = {
  talents: Array.from({ length: 12 }, (_, index) => ({ id: `${100 + index}`, themeId: `${index % 4}` })),
  pairs: [
    ["103", "101"],
    ["105", "106"],
  ],
};

/** Employees in 8 teams, 3 locations and 5 functions. */
export function aFrame(employees = 400): Frame {
  return frameOf(
    Array.from({ length: employees }, (_, employee) => ({
      TEAM: `team-${employee % 8}`,
      LOCATION: `location-${(employee * 7) % 3}`,
      FUNCTION: `function-${(employee * 11) % 5}`,
    })),
  );
}

/** Six out of ten take part, with two to four talents each. */
export function someParticipants(employees = 400): Participant[] {
  return Array.from({ length: employees }, (_, employee) => employee)
    .filter((employee) => employee % 10 < 6)
    .map((employee) => ({
      employee,
      talentIds: Array.from({ length: 2 + (employee % 3) }, (_, index) => `${100 + ((employee * 5 + index * index) % 12)}`),
    }));
}

export function anEpochInput(changes: Partial<EpochInput> = {}): EpochInput {
  return {
    epoch: 1,
    secret: TEST_SECRET,
    profile: PROFILES.STANDARD,
    frame: aFrame(),
    catalogue: A_CATALOGUE,
    participants: someParticipants(),
    ...changes,
  };
}
