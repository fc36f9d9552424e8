import { Button as AriaButton } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { LANGUAGES } from "../i18n/languages.js";
import { paths } from "../platform/paths.js";
import { THEMES } from "../platform/display-preferences.js";
import { useDisplay } from "../platform/DisplayProvider.js";
import { useViewer } from "../platform/viewer.js";
import { Button } from "../ui/actions/Button.js";
import { LinkButton } from "../ui/actions/LinkButton.js";
import { Menu, MenuItem } from "../ui/actions/Menu.js";
import { Avatar } from "../ui/display/Avatar.js";
import { Icon } from "../ui/display/Icon.js";
import styles from "./header-end.module.css";

/** Language, colours and account: what one may need on any page. */
export function HeaderEnd() {
  const { t } = useTranslation("ui");
  const { language, setLanguage, theme, setTheme } = useDisplay();
  const viewer = useViewer();
  return (
    <>
      <div className={styles.languages} role="group" aria-label={t("shell.language")}>
        {LANGUAGES.map((choice) => (
          <button
            key={choice}
            type="button"
            lang={choice}
            className={styles.language}
            aria-pressed={choice === language}
            aria-label={`${choice.toUpperCase()} ${t(`shell.languages.${choice}`)}`}
            onClick={() => setLanguage(choice)}
          >
            {choice.toUpperCase()}
          </button>
        ))}
      </div>
      <Menu
        label={t("shell.theme")}
        trigger={
          <Button look="quiet" isIcon aria-label={t("shell.theme")}>
            <Icon name="sun" />
          </Button>
        }
      >
        {THEMES.map((choice) => (
          <MenuItem key={choice} isChosen={choice === theme} onAction={() => setTheme(choice)}>
            {t(`shell.themes.${choice}`)}
          </MenuItem>
        ))}
      </Menu>
      {viewer ? (
        <Menu
          label={t("shell.account")}
          trigger={
            <AriaButton className={styles.account} aria-label={t("shell.accountOf", { name: viewer.fullName })}>
              <Avatar name={viewer.fullName} />
            </AriaButton>
          }
        >
          <MenuItem href={paths.account}>{t("shell.account")}</MenuItem>
          <MenuItem href={paths.promises}>{t("shell.promises")}</MenuItem>
          <MenuItem href={paths.signOut}>{t("shell.signOut")}</MenuItem>
        </Menu>
      ) : (
        <LinkButton to={paths.signIn} look="quiet">
          {t("shell.signIn")}
        </LinkButton>
      )}
    </>
  );
}
