import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { TextsSchema } from "@eigenkleur/shared";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { RequestCard_RequestFragment } from "../../../gql/graphql.js";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { Badge, Card, DateText, LinkButton } from "../../../ui/index.js";
import { groupNameInText } from "../group-name.js";
import { lastMoment } from "../last-moment.js";
import { useAnsweredHere } from "./useAnsweredHere.js";

export const RequestCard_request = graphql(`
  fragment RequestCard_request on FeedbackRequest {
    id
    ownerName
    groupName
    isAttributable
    closesAt
    path
  }
`);

/** One request, with the way to the answer page. Whether it was answered is this device's own knowledge. */
export function RequestCard({ request }: { readonly request: FragmentType<RequestCard_RequestFragment> }) {
  const { t } = useTranslation("requests");
  const { language } = useDisplay();
  const { data } = useSuspenseFragment({ fragment: RequestCard_request, from: request });
  const isAnswered = useAnsweredHere([data.path]).has(data.path);
  const group = TextsSchema.parse(data.groupName);
  return (
    <Card
      title={t("asked", { name: data.ownerName })}
      level={3}
      aside={isAnswered ? <Badge>{t("sent")}</Badge> : undefined}
      actions={
        <LinkButton to={data.path} look={isAnswered ? "secondary" : "primary"}>
          {isAnswered ? t("again") : t("answer")}
        </LinkButton>
      }
    >
      <p>
        {t("as", { group: groupNameInText(group, language) })} {data.isAttributable && t("attributable")}
      </p>
      <p>
        {t("until")} <DateText value={lastMoment(data.closesAt)} hasTime />. {!isAnswered && t("decline")}
      </p>
    </Card>
  );
}
