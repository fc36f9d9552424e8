import { useSuspenseQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { graphql } from "../../../gql/index.js";
import { paths } from "../../../platform/paths.js";
import { LinkButton, Notice, Page, Stack } from "../../../ui/index.js";
import { PersonAddress } from "./PersonAddress.js";
import { PersonPlacements } from "./PersonPlacements.js";
import { PersonRoles } from "./PersonRoles.js";

const PersonPageDocument = graphql(`
  query PersonPage($id: ID!) {
    administeredPerson(id: $id) {
      id
      fullName
      staffNumber
      isActive
      ...PersonAddress_person
      ...PersonPlacements_person
      ...PersonRoles_person
    }
  }
`);

/** One of the people, for an administrator: the address, where they work, and their roles. Nothing of their own. */
export function PersonPage() {
  const { t } = useTranslation("administration");
  const { id = "" } = useParams();
  const { data } = useSuspenseQuery(PersonPageDocument, { variables: { id }, fetchPolicy: "cache-and-network" });
  const person = data.administeredPerson;
  const back = <LinkButton to={paths.people}>{t("person.back")}</LinkButton>;
  if (!person) return <Page title={t("person.notFound")}>{back}</Page>;
  return (
    <Page title={person.fullName} lead={t("person.lead")} actions={back}>
      <Stack gap="large">
        {person.staffNumber && <p>{t("person.staffNumber", { number: person.staffNumber })}</p>}
        {!person.isActive && <Notice title={t("person.left")}>{t("person.leftText")}</Notice>}
        {person.isActive && <PersonAddress person={person} />}
        <PersonPlacements person={person} />
        <PersonRoles person={person} />
      </Stack>
    </Page>
  );
}
