import { DUTCH } from "./support/first-journey/cast.nl.js";
import { playFirstJourney } from "./support/first-journey/journey.js";
import { test } from "./support/journey.js";

test("van een lijst met mensen tot een kleine stap uit het rapport", async ({ visit }) => {
  test.setTimeout(600_000);
  await playFirstJourney({ visit, cast: DUTCH, isEasyOutside: false });
});
