import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { LIMITS } from "@eigenkleur/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/index.js";
import type { ProfileTextKind, TextEditor_TextFragment } from "../../gql/graphql.js";
import { AutosaveField, Button, Row } from "../../ui/index.js";
import type { SaveOutcome } from "../../ui/index.js";
import { HistoryDialog } from "./HistoryDialog.js";
import { ShareButton } from "./ShareButton.js";
import { useUpdateProfileText } from "./useUpdateProfileText.js";
import styles from "./portfolio.module.css";

export const TextEditor_text = graphql(`
  fragment TextEditor_text on ProfileText {
    id
    kind
    body
    version
    audience
    sharedWith {
      id
      fullName
    }
    history {
      version
      body
      replacedAt
    }
  }
`);

export interface TextEditorProps {
  readonly kind: ProfileTextKind;
  /** Null while nothing was written. */
  readonly text: FragmentType<TextEditor_TextFragment> | null;
}

/** One short text that saves itself, with whom it is shown to and what it said before. */
export function TextEditor({ kind, text }: TextEditorProps) {
  const { t } = useTranslation("portfolio");
  const { data } = useSuspenseFragment({ fragment: TextEditor_text, from: text });
  const [update] = useUpdateProfileText();
  const [isLookingBack, setLookingBack] = useState(false);
  const save = async (body: string, version: number): Promise<SaveOutcome> => {
    const { updateProfileText: result } = await update({ kind, body, expectedVersion: version });
    if (result.__typename === "UpdateProfileTextSuccess") return { kind: "saved", version: result.text?.version ?? version + 1 };
    return { kind: "conflict", theirs: result.texts[0]?.theirs ?? "", version: result.currentVersion };
  };
  const isHeadline = kind === "HEADLINE";
  return (
    <div className={styles.text}>
      <AutosaveField
        label={t(`text.${kind}.label`)}
        description={t(`text.${kind}.description`)}
        placeholder={t(`text.${kind}.placeholder`)}
        rows={isHeadline ? 2 : 6}
        maxChars={isHeadline ? LIMITS.headlineCharsMax : LIMITS.sectionCharsMax}
        value={data?.body ?? ""}
        version={data?.version ?? 0}
        save={save}
      />
      {data && (
        <Row>
          <ShareButton
            kind="PROFILE_TEXT"
            itemId={data.id}
            name={t(`text.${kind}.label`)}
            audience={data.audience ?? "PRIVATE"}
            people={data.sharedWith}
          />
          {data.history.length > 0 && (
            <Button look="quiet" onPress={() => setLookingBack(true)}>
              {t("history.open")}
            </Button>
          )}
        </Row>
      )}
      {data && (
        <HistoryDialog
          isOpen={isLookingBack}
          onClose={() => setLookingBack(false)}
          versions={data.history}
          onRestore={async (body) => {
            const outcome = await save(body, data.version);
            if (outcome.kind === "saved") setLookingBack(false);
          }}
        />
      )}
    </div>
  );
}
