import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useSearchParams } from "react-router";
import { safeReturnPath } from "../../../platform/paths.js";
import { useViewer } from "../../../platform/viewer.js";
import { Card, LinkButton, Notice, Page, Row, Stack } from "../../../ui/index.js";
import { useLoaded } from "../useLoaded.js";
import { MailLinkForm } from "./MailLinkForm.js";
import { OtherWays } from "./OtherWays.js";
import { PersonaChooser } from "./PersonaChooser.js";
import { RedeemLink } from "./RedeemLink.js";

export interface SignInMethods {
  readonly personas: boolean;
  readonly outbox: boolean;
  readonly identityProvider: boolean;
}

const NOTHING_KNOWN: SignInMethods = { personas: false, outbox: false, identityProvider: false };
const PROBLEMS = ["onbekend", "afgebroken", "onbereikbaar"] as const;

/** Signing in; the same address with a token behind its # is where a mailed link leads. */
export function SignInPage() {
  const { t } = useTranslation("identity");
  const location = useLocation();
  const [search] = useSearchParams();
  // The token is kept in the page, and out of the address bar once it was read.
  const [token] = useState(() => /^#([\w-]{43})$/.exec(location.hash)?.[1] ?? null);
  const { answer } = useLoaded<SignInMethods>("/auth/methods");
  const methods = answer ?? NOTHING_KNOWN;
  const viewer = useViewer();
  const next = safeReturnPath(search.has("naar") ? { from: search.get("naar") } : location.state);
  const problem = PROBLEMS.find((known) => known === search.get("probleem"));

  if (token) {
    return (
      <Page title={t("redeem.title")}>
        <RedeemLink token={token} next={next} />
      </Page>
    );
  }
  return (
    <Page title={t("signIn.title")} lead={t("signIn.lead")}>
      <Stack gap="large">
        {problem && (
          <Notice kind="warn" title={t(`signIn.problems.${problem}.title`)}>
            {t(`signIn.problems.${problem}.text`)}
          </Notice>
        )}
        {viewer && (
          <Notice
            kind="info"
            title={t("signIn.already", { name: viewer.fullName })}
            actions={<LinkButton to={next}>{t("signIn.goOn")}</LinkButton>}
          />
        )}
        {methods.personas && <PersonaChooser next={next} />}
        <Card title={t("mail.title")}>
          <MailLinkForm next={next} hasOutbox={methods.outbox} />
        </Card>
        <OtherWays next={next} hasIdentityProvider={methods.identityProvider} />
        {methods.outbox && (
          <Row>
            <LinkButton to="/postbus" look="quiet">
              {t("outbox.link")}
            </LinkButton>
          </Row>
        )}
      </Stack>
    </Page>
  );
}
