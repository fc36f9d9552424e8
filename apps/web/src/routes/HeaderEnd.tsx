import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { LANGUAGES } from "../i18n/languages.js";
import { THEMES } from "../platform/display-preferences.js";
import { useDisplay } from "../platform/DisplayProvider.js";
import { paths } from "../platform/paths.js";
import { useLanguageChoice } from "../platform/useLanguageChoice.js";
import { useViewer } from "../platform/viewer.js";
import { LinkButton } from "../ui/actions/LinkButton.js";
import { Avatar } from "../ui/display/Avatar.js";
import { Icon } from "../ui/display/Icon.js";
import styles from "./header-end.module.css";

const NotificationBell = lazy(() =>
  import("../features/notifications/NotificationBell.js").then((file) => ({ default: file.NotificationBell })),
);
const AccountMenu = lazy(() => import("./AccountMenu.js").then((file) => ({ default: file.AccountMenu })));

/** Language, colours and account: what one may need on any page. */
export function HeaderEnd() {
  const { t } = useTranslation("ui");
  const viewer = useViewer();
  return (
    <>
      <LanguageChoice />
      <ThemeChoice />
      {viewer ? (
        <Suspense fallback={<Avatar name={viewer.fullName} />}>
          <NotificationBell />
          <AccountMenu name={viewer.fullName} />
        </Suspense>
      ) : (
        <LinkButton to={paths.signIn} look="quiet">
          {t("shell.signIn")}
        </LinkButton>
      )}
    </>
  );
}

function LanguageChoice() {
  const { t } = useTranslation("ui");
  const { language } = useDisplay();
  const choose = useLanguageChoice();
  return (
    <div className={styles.languages} role="group" aria-label={t("shell.language")}>
      {LANGUAGES.map((choice) => (
        <button
          key={choice}
          type="button"
          lang={choice}
          className={styles.language}
          aria-pressed={choice === language}
          aria-label={`${choice.toUpperCase()} ${t(`shell.languages.${choice}`)}`}
          onClick={() => choose(choice)}
        >
          {choice.toUpperCase()}
        </button>
      ))}
    </div>
  );
}

/** The browser's own select, laid over an icon: small, known to everyone, and nothing to download. */
function ThemeChoice() {
  const { t } = useTranslation("ui");
  const { theme, setTheme } = useDisplay();
  return (
    <span className={styles.theme}>
      <Icon name="sun" />
      <select
        className={styles.choice}
        aria-label={t("shell.theme")}
        value={theme}
        onChange={(event) => setTheme(THEMES.find((choice) => choice === event.target.value) ?? "system")}
      >
        {THEMES.map((choice) => (
          <option key={choice} value={choice}>
            {t(`shell.themes.${choice}`)}
          </option>
        ))}
      </select>
    </span>
  );
}
