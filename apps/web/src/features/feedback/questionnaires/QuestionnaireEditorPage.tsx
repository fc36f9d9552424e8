import { useSuspenseQuery } from "@apollo/client/react";
import { parseQuestionnaire, QuestionnaireInvalidError } from "@eigenkleur/shared";
import type { Questionnaire } from "@eigenkleur/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { graphql } from "../../../gql/index.js";
import { paths } from "../../../platform/paths.js";
import { Button, LinkButton, Notice, Page, ProblemNotice, Row, Stack, useToast } from "../../../ui/index.js";
import { ScaleEditor, ShortFormEditor } from "./FormsEditor.js";
import { TextsFields } from "./TextsFields.js";
import { ThemesEditor } from "./ThemesEditor.js";
import { useSaveQuestionnaire } from "./useQuestionnaireActs.js";
import { OpenQuestionsEditor, TalentsEditor } from "./WordsEditor.js";
import styles from "./questionnaires.module.css";

const QuestionnaireEditorPageDocument = graphql(`
  query QuestionnaireEditorPage {
    feedbackQuestionnaireVersions {
      id
      version
      definition
    }
  }
`);

/** A new version from an existing one. */
export function QuestionnaireEditorPage() {
  const { t } = useTranslation("questionnaires");
  const { id = "" } = useParams();
  const { data } = useSuspenseQuery(QuestionnaireEditorPageDocument);
  const base = data.feedbackQuestionnaireVersions.find((one) => one.id === id);
  if (base) return <Editor key={base.id} base={parseQuestionnaire(base.definition)} version={base.version} />;
  return (
    <Page title={t("editor.gone")}>
      <Row>
        <LinkButton to={paths.questionnaires}>{t("title")}</LinkButton>
      </Row>
    </Page>
  );
}

/** The places that are not right, as the schema of a questionnaire names them. */
function problemsOf(definition: Questionnaire): readonly string[] {
  try {
    parseQuestionnaire(JSON.parse(JSON.stringify(definition)));
    return [];
  } catch (error) {
    if (error instanceof QuestionnaireInvalidError) return [...new Set(error.problems.map((problem) => problem.path))];
    throw error;
  }
}

function Editor({ base, version }: { readonly base: Questionnaire; readonly version: string }) {
  const { t } = useTranslation("questionnaires");
  const navigate = useNavigate();
  const show = useToast();
  const [definition, setDefinition] = useState(base);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [saveQuestionnaire, { isSaving, error }] = useSaveQuestionnaire();
  const save = async () => {
    const found = problemsOf(definition);
    setProblems(found);
    if (found.length > 0) return;
    const { saveFeedbackQuestionnaire: saved } = await saveQuestionnaire({ definition: JSON.stringify(definition) });
    show({ text: t("editor.saved", { version: saved.questionnaire.version }) });
    await navigate(paths.questionnaires);
  };
  const part = { definition, onChange: setDefinition };
  return (
    <Page title={t("editor.title")} lead={t("editor.lead", { version })}>
      <Stack gap="large">
        <TextsFields label={t("editor.name")} value={definition.title} onChange={(title) => setDefinition({ ...definition, title })} />
        <ThemesEditor {...part} />
        <div>
          <OpenQuestionsEditor {...part} />
          <TalentsEditor {...part} />
          <ScaleEditor {...part} />
          <ShortFormEditor {...part} />
        </div>
        {problems.length > 0 && (
          <Notice kind="problem" isLive title={t("editor.incomplete")}>
            <ul className={styles.places}>
              {problems.map((path) => (
                <li key={path}>
                  <code translate="no">{path}</code>
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <ProblemNotice error={error} />
        <Row>
          <Button look="primary" isDisabled={isSaving} onPress={() => void save().catch(() => undefined)}>
            {t("editor.save")}
          </Button>
          <LinkButton to={paths.questionnaires} look="quiet">
            {t("title")}
          </LinkButton>
        </Row>
      </Stack>
    </Page>
  );
}
