import { isLanguage, preferredLanguage } from "../i18n/languages.js";
import type { Language } from "../i18n/languages.js";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export interface DisplayPreferences {
  readonly language: Language;
  readonly theme: Theme;
}

/** @NOTE privacy: the only thing this client keeps in localStorage; it says how the screen looks and nothing about the person. */
const KEY = "eigenkleur.display";

function stored(): Partial<Record<keyof DisplayPreferences, unknown>> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    // Storage may be refused (private window, policy) or hold something else: the defaults are fine.
    return {};
  }
}

export function readDisplayPreferences(): DisplayPreferences {
  const { language, theme } = stored();
  return {
    language: isLanguage(language) ? language : preferredLanguage(navigator.languages),
    theme: THEMES.find((known) => known === theme) ?? "system",
  };
}

export function writeDisplayPreferences(preferences: DisplayPreferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Not kept: the choice then holds for this page only.
  }
}

/** The document follows: screen readers need the language, the style sheet needs the theme. */
export function applyDisplayPreferences({ language, theme }: DisplayPreferences): void {
  document.documentElement.lang = language;
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
