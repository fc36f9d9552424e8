import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { Language, OwnAddress_AccountFragment } from "../../../gql/graphql.js";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { useIntent } from "../../../platform/useIntent.js";
import { Button, Card, DateText, Notice, ProblemNotice, Row, Select, Stack } from "../../../ui/index.js";
import { post } from "../auth-api.js";
import { useAct } from "../useAct.js";
import { useLoaded } from "../useLoaded.js";

const OwnAddress_Account = graphql(`
  fragment OwnAddress_Account on Account {
    id
    fullName
    email
    language
    isLinkedToProvider
    emailCorrection {
      newEmail
      effectiveAt
    }
  }
`);

const ChangeLanguageDocument = graphql(`
  mutation ChangeLanguage($input: ChangeLanguageInput!) {
    changeLanguage(input: $input) {
      account {
        id
        ...OwnAddress_Account
      }
    }
  }
`);

const StopEmailCorrectionDocument = graphql(`
  mutation StopEmailCorrection($input: AccountActInput!) {
    stopEmailCorrection(input: $input) {
      account {
        id
        ...OwnAddress_Account
      }
    }
  }
`);

const UnlinkIdentityProviderDocument = graphql(`
  mutation UnlinkIdentityProvider($input: AccountActInput!) {
    unlinkIdentityProvider(input: $input) {
      account {
        id
        ...OwnAddress_Account
      }
    }
  }
`);

export interface OwnAddressProps {
  readonly account: FragmentType<OwnAddress_AccountFragment>;
}

/** Name, address, language and the organisation's own sign-in. */
export function OwnAddress({ account }: OwnAddressProps) {
  const { t } = useTranslation("identity");
  const { data } = useSuspenseFragment({ fragment: OwnAddress_Account, from: account });
  const { setLanguage } = useDisplay();
  const { answer: methods } = useLoaded<{ identityProvider: boolean }>("/auth/methods");
  const [changeLanguage, language] = useIntent(ChangeLanguageDocument);
  const [stopCorrection, stopping] = useIntent(StopEmailCorrectionDocument);
  const [unlink, unlinking] = useIntent(UnlinkIdentityProviderDocument);
  const link = useAct();
  const options: readonly { value: Language; label: string }[] = [
    { value: "NL", label: t("own.languages.NL") },
    { value: "EN", label: t("own.languages.EN") },
  ];
  return (
    <Card title={data.fullName}>
      <Stack>
        <p>{data.email ? t("own.address", { address: data.email }) : t("own.noAddress")}</p>
        {data.emailCorrection && (
          <Notice
            kind="warn"
            title={t("own.correctionTitle", { address: data.emailCorrection.newEmail })}
            actions={
              <Button isPending={stopping.isSaving} onPress={() => void stopCorrection({}).catch(() => undefined)}>
                {t("own.correctionStop")}
              </Button>
            }
          >
            <p>
              {t("own.correctionText")} <DateText value={data.emailCorrection.effectiveAt} hasTime />
            </p>
          </Notice>
        )}
        <Select
          label={t("own.language")}
          description={t("own.languageHint")}
          options={options}
          value={data.language}
          onChange={(wish) => {
            setLanguage(wish === "EN" ? "en" : "nl");
            void changeLanguage({ language: wish }).catch(() => undefined);
          }}
        />
        {(methods?.identityProvider || data.isLinkedToProvider) && (
          <Row>
            {data.isLinkedToProvider ? (
              <Button isPending={unlinking.isSaving} onPress={() => void unlink({}).catch(() => undefined)}>
                {t("provider.unlink")}
              </Button>
            ) : (
              <Button
                isPending={link.isPending}
                onPress={() =>
                  void link.run(async () => {
                    window.location.assign((await post<{ url: string }>("/auth/oidc/link")).url);
                  })
                }
              >
                {t("provider.link")}
              </Button>
            )}
          </Row>
        )}
        <ProblemNotice error={language.error ?? stopping.error ?? unlinking.error ?? link.error} />
      </Stack>
    </Card>
  );
}
