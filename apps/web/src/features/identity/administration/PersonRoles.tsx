import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { PersonRoles_PersonFragment } from "../../../gql/graphql.js";
import { useViewer } from "../../../platform/viewer.js";
import { Card, DataTable, DateText, ProblemNotice, Stack, Switch, useToast } from "../../../ui/index.js";
import styles from "./administration.module.css";
import { GIVEN_ROLES, type GivenRole } from "./roles.js";
import { useRoleName } from "./useRoleName.js";
import { useGiveRole, useTakeRole } from "./useRoles.js";

export const PersonRoles_person = graphql(`
  fragment PersonRoles_person on AdministeredPerson {
    id
    fullName
    isActive
    roles
    roleChanges {
      id
      role
      isGiven
      changedAt
      changedByName
    }
  }
`);

/** What somebody may do besides owning a portfolio. */
export function PersonRoles({ person }: { readonly person: FragmentType<PersonRoles_PersonFragment> }) {
  const { t } = useTranslation("administration");
  const show = useToast();
  const viewer = useViewer();
  const { data } = useSuspenseFragment({ fragment: PersonRoles_person, from: person });
  const [give, giving] = useGiveRole();
  const [take, taking] = useTakeRole();
  const { id: personId, fullName: name } = data;
  const roleName = useRoleName();
  const nameOf = (role: string) => roleName(GIVEN_ROLES.find((known) => known === role) ?? "GUIDE");

  const change = async (role: GivenRole, isHeld: boolean) => {
    if (isHeld) {
      await give({ personId, role });
      show({ text: t("roles.given", { name, role: nameOf(role) }) });
      return;
    }
    const { takeRole: result } = await take({ personId, role });
    show({ text: result.__typename === "TakeRoleSuccess" ? t("roles.taken", { name, role: nameOf(role) }) : t("roles.last") });
  };
  return (
    <Card title={t("roles.title")}>
      <Stack>
        <p>{t("roles.text")}</p>
        <ul className={styles.roles}>
          {GIVEN_ROLES.map((role) => {
            const isHeld = data.roles.includes(role);
            return (
              <li key={role}>
                <Switch
                  isSelected={isHeld}
                  isDisabled={(!isHeld && (personId === viewer?.id || !data.isActive)) || giving.isSaving || taking.isSaving}
                  onChange={(wish) => void change(role, wish).catch(() => undefined)}
                >
                  <span className={styles.role}>{nameOf(role)}</span>
                  <span className={styles.meaning}>{t(`roles.meaning.${role}`)}</span>
                </Switch>
              </li>
            );
          })}
        </ul>
        <ProblemNotice error={giving.error ?? taking.error} />
        {data.roleChanges.length > 0 && (
          <DataTable
            caption={t("roles.history")}
            rows={data.roleChanges}
            rowKey={({ id }) => id}
            columns={[
              {
                id: "what",
                header: t("roles.what"),
                isRowHeader: true,
                cell: ({ role, isGiven }) => t(isGiven ? "roles.isGiven" : "roles.isTaken", { role: nameOf(role) }),
              },
              { id: "when", header: t("roles.when"), cell: ({ changedAt }) => <DateText value={changedAt} hasTime /> },
              { id: "who", header: t("roles.who"), cell: ({ changedByName }) => changedByName ?? "" },
            ]}
          />
        )}
      </Stack>
    </Card>
  );
}
