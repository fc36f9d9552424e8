import { useQuery } from "@apollo/client/react";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { graphql } from "../../../gql/index.js";
import type { PeoplePageQuery } from "../../../gql/graphql.js";
import { paths } from "../../../platform/paths.js";
import {
  Badge,
  Button,
  Checkbox,
  DataTable,
  EmptyState,
  Grid,
  LinkButton,
  Page,
  ProblemNotice,
  Row,
  Select,
  Skeleton,
  TextField,
} from "../../../ui/index.js";
import type { Column } from "../../../ui/index.js";
import { GIVEN_ROLES, type GivenRole } from "./roles.js";
import { useRoleName } from "./useRoleName.js";

const PeoplePageDocument = graphql(`
  query PeoplePage($search: String, $role: Role, $withLeavers: Boolean, $after: String) {
    administeredPeople(search: $search, role: $role, withLeavers: $withLeavers, first: 15, after: $after) {
      edges {
        node {
          id
          fullName
          email
          isActive
          teamName
          roles
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Person = PeoplePageQuery["administeredPeople"]["edges"][number]["node"];
const ANY = "ANY";

/** The administrator's list of people: found by name, address or number, and opened one by one. */
export function PeoplePage() {
  const { t } = useTranslation("administration");
  const roleName = useRoleName();
  const [typed, setTyped] = useState("");
  const [role, setRole] = useState<GivenRole | typeof ANY>(ANY);
  const [withLeavers, setWithLeavers] = useState(false);
  const search = useDeferredValue(typed.trim());
  const variables = { search: search === "" ? null : search, role: role === ANY ? null : role, withLeavers };
  const { data, previousData, error, fetchMore } = useQuery(PeoplePageDocument, { variables, fetchPolicy: "cache-and-network" });
  const found = (data ?? previousData)?.administeredPeople;
  const columns: Column<Person>[] = [
    {
      id: "name",
      header: t("people.name"),
      isRowHeader: true,
      cell: (person) => <Link to={paths.personOf(person.id)}>{person.fullName}</Link>,
    },
    { id: "team", header: t("people.team"), cell: (person) => person.teamName ?? "" },
    { id: "email", header: t("people.email"), cell: (person) => person.email ?? "" },
    {
      id: "roles",
      header: t("people.roles"),
      cell: (person) => {
        const badges = [
          ...(person.isActive ? [] : [t("people.left")]),
          ...GIVEN_ROLES.filter((given) => person.roles.includes(given)).map((given) => roleName(given)),
        ];
        return badges.length === 0 ? null : (
          <Row>
            {badges.map((badge) => (
              <Badge key={badge}>{badge}</Badge>
            ))}
          </Row>
        );
      },
    },
  ];
  return (
    <Page
      isWide
      title={t("people.title")}
      lead={t("people.lead")}
      actions={
        <>
          <LinkButton to={paths.peopleImport}>{t("people.list")}</LinkButton>
          <LinkButton to={paths.frame}>{t("people.frame")}</LinkButton>
        </>
      }
    >
      <Grid>
        <TextField label={t("people.search")} value={typed} onChange={setTyped} type="search" autoComplete="off" />
        <Select
          label={t("people.role")}
          value={role}
          onChange={setRole}
          options={[{ value: ANY, label: t("people.anyRole") }, ...GIVEN_ROLES.map((given) => ({ value: given, label: roleName(given) }))]}
        />
      </Grid>
      <div>
        <Checkbox isSelected={withLeavers} onChange={setWithLeavers}>
          {t("people.withLeavers")}
        </Checkbox>
      </div>
      <ProblemNotice error={error} />
      {!found && !error && <Skeleton lines={6} />}
      {found && found.edges.length === 0 && <EmptyState title={t("people.none")}>{t("people.noneText")}</EmptyState>}
      {found && found.edges.length > 0 && (
        <DataTable
          caption={t("people.caption")}
          columns={columns}
          rows={found.edges.map(({ node }) => node)}
          rowKey={(person) => person.id}
        />
      )}
      {found?.pageInfo.hasNextPage && (
        <Row>
          <Button
            onPress={() =>
              void fetchMore({
                variables: { after: found.pageInfo.endCursor },
                updateQuery: (before, { fetchMoreResult: next }) => ({
                  administeredPeople: {
                    ...next.administeredPeople,
                    edges: [...before.administeredPeople.edges, ...next.administeredPeople.edges],
                  },
                }),
              })
            }
          >
            {t("people.more")}
          </Button>
        </Row>
      )}
    </Page>
  );
}
