import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Route, Routes } from "react-router";
import type { ReadingPageQuery } from "../../../gql/graphql.js";
import { paths } from "../../../platform/paths.js";
import { aViewer, renderScreen } from "../../../test/render.js";
import { A_QUESTIONNAIRE } from "../answer/invitation.fake.js";
import { ReadingPage } from "./ReadingPage.js";
import { ChooseSentence, ReadingPageDocument, ThankEverybody } from "./reading.graphql.js";

const ID = "11111111-1111-4111-8111-111111111111";
type Report = NonNullable<NonNullable<ReadingPageQuery["feedbackRound"]>["report"]>;

const texts = (nl: string) => ({ nl, en: nl });
const GUIDE = {
  rules: [texts("Niet raden wie wat schreef.")],
  phases: ["appreciate", "surprise", "talents", "goal", "thank"].map((id) => ({
    id,
    name: texts(`Kop ${id}`),
    prompt: texts(`Vraag ${id}`),
  })),
};
const reading = (change: object = {}) => ({
  __typename: "FeedbackReading" as const,
  id: ID,
  chosenCommentId: null,
  isThanked: false,
  ...change,
});

async function open(change: Partial<Report> | null = {}, more: object[] = []) {
  const report = change && {
    __typename: "FeedbackReport",
    id: ID,
    comments: ["Je belt altijd terug.", "Je luistert."].map((text, index) => ({
      __typename: "FeedbackComment",
      id: `c${index}`,
      questionKey: "best",
      text,
    })),
    talents: [],
    reading: null,
    sharedParts: [],
    ...change,
  };
  const questionnaire = { __typename: "FeedbackQuestionnaire", id: "q1", definition: A_QUESTIONNAIRE };
  const feedbackRound = { __typename: "FeedbackRound", id: ID, questionnaire, report };
  const mocks = [
    {
      request: { query: ReadingPageDocument, variables: { id: ID } },
      result: { data: { feedbackReadingGuide: GUIDE, feedbackRound, talentThemes: [] } },
    },
    ...more,
  ];
  await renderScreen(
    <Routes>
      <Route path={paths.reading(":id")} element={<ReadingPage />} />
    </Routes>,
    { namespaces: ["reading", "report", "feedback"], path: paths.reading(ID), mocks: mocks as never, viewer: aViewer() },
  );
}

/** An answer to any input: the client draws the id of a try itself. */
const answering = (query: unknown, field: string, change: object) => ({
  request: { query, variables: () => true },
  result: {
    data: {
      [field]: {
        __typename: "FeedbackRoundSuccess",
        round: { __typename: "FeedbackRound", id: ID, report: { __typename: "FeedbackReport", id: ID, reading: reading(change) } },
      },
    },
  },
});

describe("the ten minutes with a report", () => {
  it("are not there before the report is open", async () => {
    await open(null);
    expect(await screen.findByRole("heading", { name: "Dit rapport is nog niet open" })).toBeVisible();
  });

  it("follow the guide, and say its agreements first", async () => {
    await open();
    expect(await screen.findByText("Niet raden wie wat schreef.")).toBeVisible();
    expect(screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent)).toEqual(
      expect.arrayContaining(["Kop appreciate", "Kop surprise", "Kop talents", "Kop goal", "Kop thank"]),
    );
    expect(screen.getByText("Kies eerst een zin.")).toBeVisible();
  });

  it("let one sentence be chosen, from which a step can be made", async () => {
    await open({}, [answering(ChooseSentence, "chooseFeedbackSentence", { chosenCommentId: "c1" })]);
    await userEvent.click(await screen.findByRole("button", { name: "Kies deze zin: Je luistert." }));
    const chosen = (await screen.findByText("Jouw zin")).closest("li");
    expect(chosen && within(chosen).getByText("Je luistert.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Maak er een kleine stap van" })).toBeEnabled();
  });

  it("thank everybody once", async () => {
    await open({}, [answering(ThankEverybody, "thankRaters", { isThanked: true })]);
    await userEvent.click(await screen.findByRole("button", { name: "Bedank iedereen" }));
    expect(await screen.findByText("Iedereen is bedankt.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Bedank iedereen" })).toBeNull();
  });

  it("say what is shown to whom and until when, and report nothing without a person", async () => {
    await open({
      sharedParts: [
        {
          __typename: "SharedFeedbackPart",
          id: "s1",
          text: null,
          themeName: texts("Vertrouwen"),
          until: "2026-12-01",
          person: { __typename: "Person", id: "p1", fullName: "Maatje" },
        },
      ],
    });
    expect(await screen.findByText(/Vertrouwen · aan Maatje tot en met/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Meld deze zin: Je luistert." }));
    const dialog = within(await screen.findByRole("dialog", { name: "Deze zin voorleggen" }));
    expect(dialog.getByText("Je luistert.")).toBeVisible();
    expect(dialog.getByRole("button", { name: "Leg voor" })).toBeDisabled();
  });
});
