import { LIMITS } from "@eigenkleur/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import { useIntent } from "../../../platform/useIntent.js";
import { Button, Card, ComboBox, ProblemNotice, Row, Stack, TextArea, TextField, useToast } from "../../../ui/index.js";
import { useCatalogueName } from "./useCatalogueName.js";

const PostNeedDocument = graphql(`
  mutation PostNeed($input: PostNeedInput!) {
    postNeed(input: $input) {
      needs {
        id
        ...PostedNeed_PostedNeed
      }
    }
  }
`);

export interface NewNeedFormProps {
  readonly talents: readonly { readonly id: string; readonly nameNl: string; readonly nameEn: string }[];
  readonly onPosted: () => void;
}

const SHOWN = 8;

/** A new question: a talent, the question, and until when. */
export function NewNeedForm({ talents, onPosted }: NewNeedFormProps) {
  const { t } = useTranslation("needs");
  const nameOf = useCatalogueName();
  const show = useToast();
  const [post, posting] = useIntent(PostNeedDocument);
  const [query, setQuery] = useState("");
  const [talent, setTalent] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const [title, setTitle] = useState("");
  const [text, setText] = useState("");
  const [closesOn, setClosesOn] = useState("");
  const named = talents.map((each) => ({ value: each.id, label: nameOf(each) }));
  const options = named.filter(({ label }) => label.toLowerCase().includes(query.trim().toLowerCase())).slice(0, SHOWN);
  const isComplete = talent !== null && title.trim() !== "" && text.trim() !== "" && closesOn !== "";
  const save = async () => {
    if (!talent) return;
    await post({ talentId: talent.id, title, text, closesOn });
    setTalent(null);
    setTitle("");
    setText("");
    setClosesOn("");
    show({ text: t("form.sent") });
    onPosted();
  };
  return (
    <Card title={t("form.title")}>
      <Stack>
        {talent ? (
          <Row>
            <p>{t("form.chosen", { name: talent.name })}</p>
            <Button look="quiet" onPress={() => setTalent(null)}>
              {t("form.other")}
            </Button>
          </Row>
        ) : (
          <ComboBox
            label={t("form.talent")}
            options={options}
            query={query}
            onQuery={setQuery}
            onPick={({ value, label }) => {
              setTalent({ id: value, name: label });
              setQuery("");
            }}
          />
        )}
        <TextField label={t("form.name")} value={title} onChange={setTitle} maxLength={LIMITS.needTitleCharsMax} />
        <TextArea
          label={t("form.text")}
          description={t("form.textHint")}
          rows={3}
          value={text}
          onChange={setText}
          maxChars={LIMITS.needTextCharsMax}
        />
        <TextField label={t("form.closesOn")} description={t("form.closesHint")} type="date" value={closesOn} onChange={setClosesOn} />
        <ProblemNotice error={posting.error} />
        <div>
          <Button look="primary" isPending={posting.isSaving} isDisabled={!isComplete} onPress={() => void save().catch(() => undefined)}>
            {t("form.send")}
          </Button>
        </div>
      </Stack>
    </Card>
  );
}
