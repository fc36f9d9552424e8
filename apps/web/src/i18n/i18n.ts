import { createInstance } from "i18next";
import type { BackendModule, i18n as I18n, ReadCallback, ResourceKey } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "./languages.js";
import { LANGUAGES } from "./languages.js";
import type { Namespace } from "./resources.js";

/** A namespace file is fetched when a page first needs it, one small chunk per language. */
async function load(language: string, namespace: string): Promise<ResourceKey> {
  const file = (language === "en" ? await import(`./en/${namespace}.ts`) : await import(`./nl/${namespace}.ts`)) as {
    readonly default: ResourceKey;
  };
  return file.default;
}

const bundledFiles: BackendModule = {
  type: "backend",
  init: () => undefined,
  read: (language: string, namespace: string, callback: ReadCallback) => {
    load(language, namespace).then(
      (texts) => callback(null, texts),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null),
    );
  },
};

/** Texts for one language; other namespaces follow when they are asked for. */
export async function createI18n(language: Language, namespaces: readonly Namespace[] = ["ui"]): Promise<I18n> {
  const i18n = createInstance();
  await i18n
    .use(bundledFiles)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      supportedLngs: [...LANGUAGES],
      ns: [...namespaces],
      defaultNS: "ui",
      interpolation: { escapeValue: false },
      returnNull: false,
    });
  return i18n;
}
