import { ENGLISH } from "./support/first-journey/cast.en.js";
import { playFirstJourney } from "./support/first-journey/journey.js";
import { test } from "./support/journey.js";

test("from a list of people to a small step out of the report", async ({ visit }) => {
  test.setTimeout(600_000);
  await playFirstJourney({ visit, cast: ENGLISH, isEasyOutside: true });
});
