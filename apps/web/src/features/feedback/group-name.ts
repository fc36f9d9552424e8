import type { Texts } from "@eigenkleur/shared";
import type { Language } from "../../i18n/languages.js";

/** The name of a group without the hint to the owner between brackets: "Manager (only if you want)" is "Manager". */
export function groupName(name: Texts, language: Language): string {
  return name[language].replace(/\s*\(.*\)\s*$/, "");
}

/** The same inside a sentence. */
export function groupNameInText(name: Texts, language: Language): string {
  return groupName(name, language).toLocaleLowerCase(language);
}
