import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/index.js";
import type { ReadText_TextFragment } from "../../gql/graphql.js";
import { Card } from "../../ui/index.js";
import styles from "./portfolio.module.css";

export const ReadText_text = graphql(`
  fragment ReadText_text on ProfileText {
    id
    kind
    body
  }
`);

/** A short text as a colleague reads it; an empty one is not shown. */
export function ReadText({ text }: { readonly text: FragmentType<ReadText_TextFragment> }) {
  const { t } = useTranslation("portfolio");
  const { data } = useSuspenseFragment({ fragment: ReadText_text, from: text });
  if (data.body === "") return null;
  return (
    <Card title={t(`text.${data.kind}.label`)}>
      <p className={styles.words}>{data.body}</p>
    </Card>
  );
}
