import { describe, expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Route, Routes } from "react-router";
import { QuestionnaireEditorPageDocument, SaveQuestionnaireDocument } from "../../../gql/graphql.js";
import { paths } from "../../../platform/paths.js";
import { aViewer, renderScreen } from "../../../test/render.js";
import { A_QUESTIONNAIRE } from "../answer/invitation.fake.js";
import { QuestionnaireEditorPage } from "./QuestionnaireEditorPage.js";

const sent: string[] = [];

async function open(id: string) {
  const versions = [{ __typename: "FeedbackQuestionnaire", id: "q1", version: "1.0.0", definition: A_QUESTIONNAIRE }];
  const mocks = [
    { request: { query: QuestionnaireEditorPageDocument }, result: { data: { feedbackQuestionnaireVersions: versions } } },
    {
      request: {
        query: SaveQuestionnaireDocument,
        variables: ({ input }: { input: { definition: string } }) => sent.push(input.definition) > 0,
      },
      result: {
        data: {
          saveFeedbackQuestionnaire: {
            __typename: "ImportFeedbackQuestionnaireSuccess",
            questionnaire: { __typename: "FeedbackQuestionnaire", id: "q2", version: "1.1.0" },
          },
        },
      },
    },
  ];
  await renderScreen(
    <Routes>
      <Route path={paths.questionnaire(":id")} element={<QuestionnaireEditorPage />} />
      <Route path={paths.questionnaires} element={<p>list</p>} />
    </Routes>,
    { namespaces: ["questionnaires"], path: paths.questionnaire(id), mocks, viewer: aViewer({ roles: ["EMPLOYEE", "WORKING_GROUP"] }) },
  );
}

const save = () => userEvent.click(screen.getByRole("button", { name: "Bewaar als nieuwe versie" }));

describe("a new version of a questionnaire", () => {
  it("needs a version to begin from", async () => {
    await open("elsewhere");
    expect(await screen.findByRole("heading", { name: "Deze versie is er niet" })).toBeVisible();
  });

  it("is not sent while a text is missing in a language, and says where", async () => {
    await open("q1");
    await userEvent.clear(await screen.findByRole("textbox", { name: "Naam van de lijst (Engels)" }));
    await save();
    expect(await screen.findByText("title.en")).toBeVisible();
    expect(sent).toEqual([]);
  });

  it("holds what was written, under ids that earlier rounds know", async () => {
    await open("q1");
    const name = await screen.findByRole("textbox", { name: "Naam van de lijst (Nederlands)" });
    await userEvent.clear(name);
    await userEvent.type(name, "Nieuw");
    await save();
    expect(await screen.findByText("list")).toBeVisible();
    const definition = JSON.parse(sent.at(-1) ?? "{}") as { id: string; title: { nl: string }; competencies: { id: string }[] };
    expect(definition.title.nl).toBe("Nieuw");
    expect(definition.id).toBe(A_QUESTIONNAIRE.id);
    expect(definition.competencies.map(({ id }) => id)).toEqual(A_QUESTIONNAIRE.competencies.map(({ id }) => id));
  });
});
