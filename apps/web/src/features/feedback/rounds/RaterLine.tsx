import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { RaterLine_InvitationFragment } from "../../../gql/graphql.js";
import { Avatar, Button, Icon } from "../../../ui/index.js";
import styles from "./rounds.module.css";
import { SendAgainButton } from "./SendAgainButton.js";
import { useRemoveRater } from "./useRoundActs.js";

export const RaterLine_invitation = graphql(`
  fragment RaterLine_invitation on FeedbackInvitation {
    id
    email
    name
    mailState
    person {
      id
      fullName
      functionName
    }
    ...SendAgainButton_invitation
  }
`);

export interface RaterLineProps {
  readonly roundId: string;
  readonly invitation: FragmentType<RaterLine_InvitationFragment>;
  readonly canRemove: boolean;
}

/** Somebody who is asked. Nothing on this line can tell whether they answered: the API does not know either. */
export function RaterLine({ roundId, invitation, canRemove }: RaterLineProps) {
  const { t } = useTranslation("feedback");
  const { data } = useSuspenseFragment({ fragment: RaterLine_invitation, fragmentName: "RaterLine_invitation", from: invitation });
  const [removeRater, { isSaving }] = useRemoveRater();
  const name = data.person?.fullName ?? data.name ?? data.email ?? "";
  const detail = data.person ? data.person.functionName : data.name ? data.email : null;
  return (
    <li className={styles.person}>
      <Avatar name={name} />
      <span className={styles.personName}>
        {name}
        {detail && <span className={styles.quiet}>{detail}</span>}
        {data.mailState === "NOT_DELIVERED" && <strong className={styles.quiet}>{t("again.problem")}</strong>}
      </span>
      {data.mailState === "NOT_DELIVERED" && <SendAgainButton roundId={roundId} invitation={data} name={name} />}
      {canRemove && (
        <Button
          look="quiet"
          isIcon
          isDisabled={isSaving}
          aria-label={t("raters.remove", { name })}
          onPress={() => void removeRater({ roundId, invitationId: data.id }).catch(() => undefined)}
        >
          <Icon name="close" />
        </Button>
      )}
    </li>
  );
}
