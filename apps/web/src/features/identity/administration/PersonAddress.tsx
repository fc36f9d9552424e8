import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { PersonAddress_PersonFragment } from "../../../gql/graphql.js";
import { apiProblem } from "../../../platform/api-error.js";
import { useViewer } from "../../../platform/viewer.js";
import { Button, Card, DateText, Notice, ProblemNotice, Row, Stack, TextField, useToast } from "../../../ui/index.js";
import { useCorrectEmail } from "./useCorrectEmail.js";

export const PersonAddress_person = graphql(`
  fragment PersonAddress_person on AdministeredPerson {
    id
    email
    newEmail
    newEmailAt
  }
`);

/** The address somebody signs in with. A change waits a day, in which the old address is told and the person can stop it. */
export function PersonAddress({ person }: { readonly person: FragmentType<PersonAddress_PersonFragment> }) {
  const { t } = useTranslation("administration");
  const show = useToast();
  const viewer = useViewer();
  const { data } = useSuspenseFragment({ fragment: PersonAddress_person, from: person });
  const [correct, { isSaving, error }] = useCorrectEmail();
  const [email, setEmail] = useState("");
  const isTaken = Boolean(error) && apiProblem(error).code === "CONFLICT";
  const save = async () => {
    await correct({ personId: data.id, email: email.trim() });
    setEmail("");
    show({ text: t(data.email ? "address.asked" : "address.given") });
  };
  return (
    <Card title={t("address.title")}>
      <Stack>
        <p>{data.email ? t("address.now", { address: data.email }) : t("address.none")}</p>
        {data.newEmail && data.newEmailAt && (
          <Notice title={t("address.pending", { address: data.newEmail })}>
            <p>
              {t("address.pendingText")} <DateText value={data.newEmailAt} hasTime />
            </p>
          </Notice>
        )}
        {data.id === viewer?.id ? (
          <p>{t("address.own")}</p>
        ) : (
          <>
            <TextField
              label={t("address.field")}
              description={t(data.email ? "address.hint" : "address.hintNone")}
              type="email"
              autoComplete="off"
              value={email}
              onChange={setEmail}
              maxLength={254}
              error={isTaken ? t("address.taken") : null}
            />
            {!isTaken && <ProblemNotice error={error} />}
            <Row>
              <Button isPending={isSaving} isDisabled={!email.includes("@")} onPress={() => void save().catch(() => undefined)}>
                {t("address.save")}
              </Button>
            </Row>
          </>
        )}
      </Stack>
    </Card>
  );
}
