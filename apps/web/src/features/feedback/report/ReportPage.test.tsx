import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Route, Routes } from "react-router";
import { ReportPageDocument } from "../../../gql/graphql.js";
import type { ReportPageQuery } from "../../../gql/graphql.js";
import { paths } from "../../../platform/paths.js";
import { aViewer, renderScreen } from "../../../test/render.js";
import { A_QUESTIONNAIRE } from "../answer/invitation.fake.js";
import { ReportPage } from "./ReportPage.js";

const ID = "11111111-1111-4111-8111-111111111111";
type Round = NonNullable<ReportPageQuery["feedbackRound"]>;
type Report = NonNullable<Round["report"]>;

const aScore = (subjectKey: string, change: Partial<Report["scores"][number]> = {}): Report["scores"][number] => ({
  __typename: "FeedbackScore",
  id: `${subjectKey}-${change.unitKey ?? "others"}`,
  subject: "THEME",
  subjectKey,
  unitKey: "others",
  raterCount: 5,
  mean: 4.2,
  bandLow: null,
  bandHigh: null,
  spread: null,
  spreadWord: null,
  ...change,
});
const aComment = (id: string, questionKey: string, text: string) => ({ __typename: "FeedbackComment" as const, id, questionKey, text });

function aReport(change: Partial<Report> = {}): Report {
  const unit = { __typename: "FeedbackReportUnit" as const, formKey: "full", raterCount: 5 };
  return {
    __typename: "FeedbackReport",
    id: ID,
    raterCount: 5,
    declinedCount: 1,
    units: [
      { ...unit, id: "u0", key: "others", kind: "OTHERS", memberKeys: ["colleague"], position: 0 },
      { ...unit, id: "u1", key: "u1", kind: "SHOWN", memberKeys: ["colleague"], position: 1 },
    ],
    scores: [aScore("trust"), aScore("craft", { mean: null, bandLow: 4, bandHigh: 5 })],
    comments: [aComment("c1", "best", "Je belt altijd terug."), aComment("c2", "#declined", "Ik ken je te kort.")],
    gaps: [{ __typename: "FeedbackThemeGap", id: "g1", themeKey: "trust", selfMean: 3, gap: "HIDDEN_STRENGTH" }],
    talents: [],
    progress: [],
    ...change,
  };
}

async function open(report: Report | null, round: Partial<Round> | null = {}) {
  const feedbackRound = round && {
    __typename: "FeedbackRound",
    id: ID,
    questionnaire: { __typename: "FeedbackQuestionnaire", id: "q1", definition: A_QUESTIONNAIRE },
    invitations: ["colleague", "client"].map((groupKey, index) => ({ __typename: "FeedbackInvitation", id: `i${index}`, groupKey })),
    selfAssessment: null,
    report,
    ...round,
  };
  const mocks = [{ request: { query: ReportPageDocument, variables: { id: ID } }, result: { data: { feedbackRound } } }];
  await renderScreen(
    <Routes>
      <Route path={paths.report(":id")} element={<ReportPage />} />
    </Routes>,
    { namespaces: ["report"], path: paths.report(ID), mocks: mocks as never, viewer: aViewer() },
  );
}

describe("the report's page", () => {
  it("shows nothing of a round that is not one's own or not open, the same for both", async () => {
    await open(null, null);
    expect(await screen.findByRole("heading", { name: "Het rapport is nog niet open" })).toBeVisible();
  });

  it("shows nothing of a report that was not opened", async () => {
    await open(null);
    expect(await screen.findByRole("heading", { name: "Het rapport is nog niet open" })).toBeVisible();
    expect(screen.getByRole("link", { name: "Naar de ronde" })).toHaveAttribute("href", paths.round(ID));
  });

  it("begins with what others wrote, names the gap, and says what was left out and why", async () => {
    await open(aReport());
    const headings = (await screen.findAllByRole("heading", { level: 2 })).map((heading) => heading.textContent);
    expect(headings[0]).toBe("Wat anderen waarderen");
    expect(headings.at(-1)).toBe("Hoe dit rapport gemaakt is");
    expect(screen.getAllByText("Je belt altijd terug.")[0]).toBeVisible();
    expect(screen.getByText(/Anderen zien dit vaker bij je dan jij zelf/)).toBeVisible();
    expect(screen.getByText("Nergens in meegeteld, omdat er te weinig antwoordden: Cliënt.")).toBeVisible();
    expect(screen.getByText("1 persoon liet weten niet mee te doen.")).toBeVisible();
    expect(screen.getByText("Ik ken je te kort.")).toBeVisible();
  });

  it("shows a band and never a mean where everybody answered the same", async () => {
    await open(aReport());
    const table = (await screen.findAllByRole("table", { hidden: true })).find((each) => within(each).queryByText(/Vak \(nl\)/));
    if (!table) throw new Error("There is no table of themes");
    const row = within(table)
      .getByText(/Vak \(nl\)/)
      .closest("tr");
    expect(row?.textContent).not.toMatch(/4,2|5,0|4,0/);
  });

  it("compares nothing when one's own view was skipped", async () => {
    await open(aReport({ gaps: [] }));
    await screen.findByRole("heading", { name: "Hoe dit rapport gemaakt is" });
    expect(screen.queryByRole("heading", { name: "Waar jullie beeld samenvalt en verschilt" })).toBeNull();
  });

  it("makes a small step of a sentence or of a theme", async () => {
    await open(aReport());
    const [fromWords] = await screen.findAllByRole("button", { name: /stap van: Je belt altijd terug/ });
    expect(fromWords).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: /stap van: Vertrouwen/ }));
    const dialog = await screen.findByRole("dialog", { name: "Een kleine stap" });
    expect(within(dialog).getByText("Vertrouwen (nl)")).toBeVisible();
  });
});
