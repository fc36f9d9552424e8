import { parseQuestionnaire } from "@eigenkleur/shared";
import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderScreen } from "../../../test/render.js";
import { A_QUESTIONNAIRE } from "../answer/invitation.fake.js";
import { ProgressSection } from "./ProgressSection.js";
import { viewOf } from "./report-view.js";
import { TalentCards } from "./TalentCards.js";
import { ThemesChart } from "./ThemesChart.js";

const names = (nl: string) => ({ nl, en: nl });
const themeOf = (id: string, name: string) => ({ id, name: names(name), items: [{ id: `${id}1`, other: names(`${name}?`) }] });
const questionnaire = parseQuestionnaire({
  ...A_QUESTIONNAIRE,
  competencies: [themeOf("trust", "Vertrouwen"), themeOf("craft", "Vak"), themeOf("joy", "Plezier")],
  talentQuestion: {
    id: "seen",
    max: 3,
    text: { other: names("Welke?") },
    cards: ["Rust", "Humor", "Scherpte", "Moed"].map((name) => ({ id: name.toLowerCase(), name: names(name) })),
  },
});

const aScore = (subjectKey: string, unitKey: string, mean: number | null) => ({
  __typename: "FeedbackScore" as const,
  id: `${subjectKey}:${unitKey}`,
  subject: "THEME" as const,
  subjectKey,
  unitKey,
  raterCount: 5,
  mean,
  bandLow: mean === null ? 3 : null,
  bandHigh: mean === null ? 5 : null,
  spread: 0.5,
  spreadWord: null,
});
const aUnit = (key: string, kind: "OTHERS" | "SHOWN" | "ATTRIBUTABLE", memberKeys: string[], position: number) => ({
  __typename: "FeedbackReportUnit" as const,
  id: key,
  key,
  kind,
  memberKeys,
  formKey: "full",
  raterCount: 5,
  position,
});
const report = {
  __typename: "FeedbackReport" as const,
  id: "r2",
  raterCount: 6,
  declinedCount: 0,
  units: [aUnit("others", "OTHERS", ["colleague"], 0), aUnit("lead", "ATTRIBUTABLE", ["lead"], 1)],
  scores: [aScore("trust", "others", 3.4), aScore("trust", "lead", 2), aScore("craft", "others", 4.1), aScore("craft", "lead", null)],
  comments: [],
  gaps: [],
  talents: [
    { __typename: "FeedbackTalent" as const, id: "1", talentKey: "moed", level: "ONCE" as const },
    { __typename: "FeedbackTalent" as const, id: "2", talentKey: "humor", level: "OFTEN" as const },
  ],
  progress: [
    {
      __typename: "FeedbackProgress" as const,
      id: "p",
      themeKey: "trust",
      unitKey: "others",
      progress: "HIGHER" as const,
      earlierRoundId: "r1",
      earlierReleasedOn: "2026-03-12",
    },
  ],
};
const round = { __typename: "FeedbackRound" as const, id: "r2", invitations: [], selfAssessment: null, questionnaire: null, report };
const view = viewOf(round, report, questionnaire, "nl");
const inFeedback = { namespaces: ["report"] } as const;

describe("the chart of a report", () => {
  const chart = <ThemesChart form={view.full} hasSelf={false} questionnaire={questionnaire} />;

  it("has no radar until it is asked for, and puts it away again", async () => {
    await renderScreen(chart, inFeedback);
    expect(screen.queryByRole("img", { name: /radarfiguur/ })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Toon als radar" }));
    expect(screen.getByRole("img", { name: /radarfiguur/ })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Verberg de radar" }));
    expect(screen.queryByRole("img", { name: /radarfiguur/ })).toBeNull();
  });

  it("tells every group's figure in its table, and neither a band nor what is not shown", async () => {
    await renderScreen(chart, inFeedback);
    await userEvent.click(screen.getByText("Bekijk dezelfde cijfers als tabel"));
    const cells = (theme: RegExp) =>
      within(screen.getByRole("row", { name: theme }))
        .getAllByRole("cell")
        .map((cell) => cell.textContent);
    expect(cells(/Vertrouwen/)).toEqual(["niet getoond", "3,4", "2,0", "2,9 tot 3,9"]);
    expect(cells(/^Vak/)).toEqual(["niet getoond", "4,1", "niet getoond", "3,6 tot 4,6"]);
    expect(cells(/Plezier/)).toEqual(["niet getoond", "niet getoond", "niet getoond", "niet getoond"]);
  });
});

describe("talents that others see", () => {
  it("say so where too few picked a card", async () => {
    await renderScreen(<TalentCards talents={[]} ownAnswers={null} questionnaire={questionnaire} />, inFeedback);
    expect(screen.getByText(/te weinig mensen een kaart/)).toBeVisible();
  });

  it("come most picked first, with what oneself picked, and never with a number", async () => {
    const own = { v: 1, kind: "answers", scores: [3, 3, 3], comments: {}, talents: ["moed", "rust"] };
    const { container } = await renderScreen(
      <TalentCards talents={report.talents} ownAnswers={own} questionnaire={questionnaire} />,
      inFeedback,
    );
    expect(screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent)).toEqual(["Humor", "Moed"]);
    const moed = within(screen.getByText("Moed").closest("li") ?? container);
    expect(moed.getByText("één keer gekozen")).toBeVisible();
    expect(moed.getByText("koos jij ook")).toBeVisible();
    expect(screen.getByText("Deze koos alleen jij: Rust.")).toBeVisible();
    expect(container.textContent).not.toMatch(/\d/);
  });

  it("are no section at all where the questionnaire has no cards", async () => {
    const { container } = await renderScreen(<TalentCards talents={[]} ownAnswers={null} questionnaire={A_QUESTIONNAIRE} />, inFeedback);
    expect(container.querySelector("section")).toBeNull();
  });
});

describe("progress beside an earlier round", () => {
  it("is no section where there is none", async () => {
    const { container } = await renderScreen(
      <ProgressSection report={{ ...report, progress: [] }} themes={view.full.themes} questionnaire={questionnaire} />,
      inFeedback,
    );
    expect(container.querySelector("section")).toBeNull();
  });

  it("is said in words, for the themes and groups of both rounds only, with the way to the earlier report", async () => {
    await renderScreen(<ProgressSection report={report} themes={view.full.themes} questionnaire={questionnaire} />, inFeedback);
    expect(screen.getAllByRole("row").map((row) => row.textContent)).toEqual(["ThemaAlle anderen", "Vertrouwenduidelijk hoger"]);
    expect(screen.getByText(/12 maart 2026/)).toBeVisible();
    expect(screen.getByRole("link", { name: "Lees het vorige rapport" })).toHaveAttribute("href", "/feedback/r1/rapport");
  });
});
