import type { i18n as I18n } from "i18next";
import { createContext, use, useMemo, useState } from "react";
import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components";
import { I18nextProvider } from "react-i18next";
import { LOCALE } from "../i18n/languages.js";
import type { Language } from "../i18n/languages.js";
import { applyDisplayPreferences, writeDisplayPreferences } from "./display-preferences.js";
import type { DisplayPreferences, Theme } from "./display-preferences.js";

interface Display extends DisplayPreferences {
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
}

const DisplayContext = createContext<Display | null>(null);

export interface DisplayProviderProps {
  readonly i18n: I18n;
  readonly initial: DisplayPreferences;
  readonly children: ReactNode;
}

/** Language and theme for everything below: texts, React Aria's strings, dates, `<html lang>` and colours follow one choice. */
export function DisplayProvider({ i18n, initial, children }: DisplayProviderProps) {
  const [preferences, setPreferences] = useState(initial);
  const display = useMemo<Display>(() => {
    const change = (next: DisplayPreferences) => {
      writeDisplayPreferences(next);
      applyDisplayPreferences(next);
      setPreferences(next);
    };
    return {
      ...preferences,
      setLanguage: (language) => void i18n.changeLanguage(language).then(() => change({ ...preferences, language })),
      setTheme: (theme) => change({ ...preferences, theme }),
    };
  }, [i18n, preferences]);
  return (
    <DisplayContext value={display}>
      <I18nextProvider i18n={i18n}>
        <I18nProvider locale={LOCALE[preferences.language]}>{children}</I18nProvider>
      </I18nextProvider>
    </DisplayContext>
  );
}

/** The language and theme in use, and how to change them. */
export function useDisplay(): Display {
  const display = use(DisplayContext);
  if (!display) throw new Error("useDisplay needs a DisplayProvider above it");
  return display;
}
