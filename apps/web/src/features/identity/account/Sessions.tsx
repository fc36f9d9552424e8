import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { Sessions_AccountFragment } from "../../../gql/graphql.js";
import { paths } from "../../../platform/paths.js";
import { useIntent } from "../../../platform/useIntent.js";
import { Badge, Button, Card, DataTable, DateText, LinkButton, ProblemNotice, Row, Stack } from "../../../ui/index.js";
import type { Column } from "../../../ui/index.js";

const Sessions_Account = graphql(`
  fragment Sessions_Account on Account {
    id
    sessions {
      id
      deviceLabel
      startedOn
      endsOn
      isRemembered
      isCurrent
    }
  }
`);

const EndSessionDocument = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      account {
        id
        ...Sessions_Account
      }
    }
  }
`);

const EndOtherSessionsDocument = graphql(`
  mutation EndOtherSessions($input: AccountActInput!) {
    endOtherSessions(input: $input) {
      account {
        id
        ...Sessions_Account
      }
    }
  }
`);

export interface SessionsProps {
  readonly account: FragmentType<Sessions_AccountFragment>;
}

type Session = Sessions_AccountFragment["sessions"][number];

/** Where one is signed in, to end what one does not know. */
export function Sessions({ account }: SessionsProps) {
  const { t } = useTranslation("identity");
  const { data } = useSuspenseFragment({ fragment: Sessions_Account, from: account });
  const [end, ending] = useIntent(EndSessionDocument);
  const [endOthers, endingOthers] = useIntent(EndOtherSessionsDocument);
  const nameOf = (session: Session) => session.deviceLabel || t("sessions.unknown");
  const columns: Column<Session>[] = [
    { id: "device", header: t("sessions.device"), isRowHeader: true, cell: nameOf },
    { id: "since", header: t("sessions.since"), cell: (session) => <DateText value={session.startedOn} /> },
    {
      id: "until",
      header: t("sessions.until"),
      cell: (session) => (session.isRemembered ? <DateText value={session.endsOn} /> : t("sessions.today")),
    },
    {
      id: "act",
      header: t("sessions.act"),
      cell: (session) =>
        session.isCurrent ? (
          <Badge>{t("sessions.current")}</Badge>
        ) : (
          <Button
            look="quiet"
            isPending={ending.isSaving}
            aria-label={t("sessions.endOf", { device: nameOf(session) })}
            onPress={() => void end({ id: session.id }).catch(() => undefined)}
          >
            {t("sessions.end")}
          </Button>
        ),
    },
  ];
  return (
    <Card title={t("sessions.title")}>
      <Stack>
        <DataTable caption={t("sessions.list")} columns={columns} rows={data.sessions} rowKey={(session) => session.id} />
        <ProblemNotice error={ending.error ?? endingOthers.error} />
        <Row>
          {data.sessions.length > 1 && (
            <Button isPending={endingOthers.isSaving} onPress={() => void endOthers({}).catch(() => undefined)}>
              {t("sessions.endOthers")}
            </Button>
          )}
          <LinkButton to={paths.signOut} look="quiet">
            {t("signOut.button")}
          </LinkButton>
        </Row>
      </Stack>
    </Card>
  );
}
