import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Page, Row } from "../../../ui/index.js";

export interface StatePageProps {
  readonly state: "CLOSED" | "CANCELLED" | "UNKNOWN" | "MARKED" | "NO_CRYPTO" | "FAILED";
  readonly children?: ReactNode;
}

/** Why there is nothing to answer here, and what one can do about it. */
export function StatePage({ state, children }: StatePageProps) {
  const { t } = useTranslation("answer");
  return (
    <Page title={t(`state.${state}.title`)} lead={t(`state.${state}.text`)}>
      {children && <Row>{children}</Row>}
    </Page>
  );
}
