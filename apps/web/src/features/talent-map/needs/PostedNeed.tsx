import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { PostedNeed_PostedNeedFragment } from "../../../gql/graphql.js";
import { useIntent } from "../../../platform/useIntent.js";
import { Badge, Button, Card, DateText, ProblemNotice, Row, Stack } from "../../../ui/index.js";
import { useCatalogueName } from "./useCatalogueName.js";
import styles from "./needs.module.css";

const PostedNeed_PostedNeed = graphql(`
  fragment PostedNeed_PostedNeed on PostedNeed {
    id
    title
    text
    closesOn
    isOpen
    talent {
      id
      nameNl
      nameEn
    }
    answers {
      id
      name
      text
    }
  }
`);

const CloseNeedDocument = graphql(`
  mutation CloseNeed($input: CloseNeedInput!) {
    closeNeed(input: $input) {
      needs {
        id
        ...PostedNeed_PostedNeed
      }
    }
  }
`);

export interface PostedNeedProps {
  readonly need: FragmentType<PostedNeed_PostedNeedFragment>;
}

/** One question of mine, and who answered. */
export function PostedNeed({ need }: PostedNeedProps) {
  const { t } = useTranslation("needs");
  const nameOf = useCatalogueName();
  const { data } = useSuspenseFragment({ fragment: PostedNeed_PostedNeed, from: need });
  const [close, closing] = useIntent(CloseNeedDocument);
  return (
    <Card title={data.title} aside={<Badge>{t(data.isOpen ? "posted.open" : "posted.closed")}</Badge>}>
      <Stack>
        <p>{data.text}</p>
        <p>
          {t("need.talent", { name: nameOf(data.talent) })} · {t("need.until")} <DateText value={data.closesOn} />
        </p>
        <h3>{data.answers.length === 0 ? t("posted.none") : t("posted.answers", { count: data.answers.length })}</h3>
        {data.answers.length > 0 && (
          <ul className={styles.answers}>
            {data.answers.map((answer) => (
              <li key={answer.id}>
                <b>{answer.name}</b>
                <p>{answer.text}</p>
              </li>
            ))}
          </ul>
        )}
        <ProblemNotice error={closing.error} />
        {data.isOpen && (
          <Row>
            <Button
              isPending={closing.isSaving}
              aria-label={t("posted.closeOf", { title: data.title })}
              onPress={() => void close({ needId: data.id }).catch(() => undefined)}
            >
              {t("posted.close")}
            </Button>
          </Row>
        )}
      </Stack>
    </Card>
  );
}
