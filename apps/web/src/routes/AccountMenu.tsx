import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { paths } from "../platform/paths.js";
import { useViewer } from "../platform/viewer.js";
import { Menu, MenuItem } from "../ui/actions/Menu.js";
import { Avatar } from "../ui/display/Avatar.js";
import styles from "./header-end.module.css";

/** What belongs to the person who is signed in; a chunk of its own, since raters and visitors never need it. */
export function AccountMenu({ name }: { readonly name: string }) {
  const { t } = useTranslation("ui");
  const viewer = useViewer();
  return (
    <Menu
      label={t("shell.account")}
      trigger={
        <Button className={styles.account} aria-label={t("shell.accountOf", { name })}>
          <Avatar name={name} />
        </Button>
      }
    >
      <MenuItem href={paths.account}>{t("shell.account")}</MenuItem>
      {viewer?.roles.includes("EMPLOYEE") && <MenuItem href={paths.consents}>{t("shell.consents")}</MenuItem>}
      {viewer?.roles.includes("ADMIN") && <MenuItem href={paths.mapAccount}>{t("shell.talentMap")}</MenuItem>}
      <MenuItem href={paths.promises}>{t("shell.promises")}</MenuItem>
      <MenuItem href={paths.signOut}>{t("shell.signOut")}</MenuItem>
    </Menu>
  );
}
