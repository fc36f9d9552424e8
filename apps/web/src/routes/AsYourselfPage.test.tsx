import { describe, expect, it } from "@jest/globals";
import { paths } from "../platform/paths.js";
import { isPersonal } from "./AsYourselfPage.js";

describe("while somebody acts as HR or works council", () => {
  it.each([
    paths.portfolio,
    paths.visits,
    paths.portfolioOf("7"),
    paths.colleagues,
    paths.goal("7"),
    paths.report("7"),
    paths.personOf("7"),
  ])("%s is not theirs to see", (path) => expect(isPersonal(path)).toBe(true));

  it.each([paths.start, paths.account, paths.stepUp, paths.signOut, paths.promises, paths.answer, paths.postedNeeds, paths.mapQuestions])(
    "%s stays",
    (path) => expect(isPersonal(path)).toBe(false),
  );
});
