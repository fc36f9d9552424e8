import type { FragmentType } from "@apollo/client";
import { useTranslation } from "react-i18next";
import type { DrawAhead_RequestFragment, RequestCard_RequestFragment } from "../../../gql/graphql.js";
import { Grid, Stack } from "../../../ui/index.js";
import { DrawAhead } from "./DrawAhead.js";
import { RequestCard } from "./RequestCard.js";
import styles from "../rounds/rounds.module.css";

export interface RequestsSectionProps {
  readonly requests: readonly ({ readonly id: string } & FragmentType<RequestCard_RequestFragment> &
    FragmentType<DrawAhead_RequestFragment>)[];
}

/** Who asks oneself for feedback; nothing when nobody does. */
export function RequestsSection({ requests }: RequestsSectionProps) {
  const { t } = useTranslation("requests");
  if (requests.length === 0) return null;
  return (
    <section className={styles.section}>
      <Stack>
        <h2>{t("title")}</h2>
        <p className={styles.quiet}>{t("lead")}</p>
        <DrawAhead requests={requests} />
        <Grid>
          {requests.map((request) => (
            <RequestCard key={request.id} request={request} />
          ))}
        </Grid>
      </Stack>
    </section>
  );
}
