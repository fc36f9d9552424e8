import { formOf } from "@eigenkleur/shared";
import { describe, expect, it } from "@jest/globals";
import { ballotOf, NO_ANSWERS, parseAnswers } from "./answers.js";
import { A_QUESTIONNAIRE } from "./invitation.fake.js";

const form = formOf(A_QUESTIONNAIRE, "colleague");
const written = { ...NO_ANSWERS, comments: { best: " Aan tafel " } };

describe("answers kept on the device", () => {
  it.each([null, 7, "x", [], {}, { ...NO_ANSWERS, step: -1 }, { ...NO_ANSWERS, step: 0.5 }, { ...NO_ANSWERS, scores: { t1: "often" } }])(
    "are not used when they are something else: %j",
    (stored) => {
      expect(parseAnswers(stored)).toBeNull();
    },
  );

  it("are read back as they were, also from before cards and signatures existed", () => {
    expect(parseAnswers(JSON.parse(JSON.stringify(written)))).toEqual(written);
    expect(parseAnswers({ scores: { t1: 4 }, comments: {}, step: 2 })).toEqual({ ...NO_ANSWERS, scores: { t1: 4 }, step: 2 });
  });
});

describe("a signature", () => {
  it("stands under the one answer that was signed, and nowhere without words or without a name", () => {
    expect(ballotOf({ ...written, signatures: { best: "Thijs Bos" } }, form).comments).toEqual({ best: "Aan tafel\n— Thijs Bos" });
    expect(ballotOf({ ...written, signatures: { best: "  " } }, form).comments).toEqual({ best: "Aan tafel" });
    expect(ballotOf({ ...NO_ANSWERS, signatures: { best: "Thijs Bos" } }, form).comments).toEqual({});
  });
});
