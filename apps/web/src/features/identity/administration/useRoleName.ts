import { useTranslation } from "react-i18next";
import type { GivenRole } from "./roles.js";

/** What a role is called. */
export function useRoleName(): (role: GivenRole) => string {
  const { t } = useTranslation("identity");
  return (role) => t(`roles.${role}`);
}
