import { useTranslation } from "react-i18next";

interface Named {
  readonly nameNl: string;
  readonly nameEn: string;
}

interface Described {
  readonly definitionNl: string;
  readonly definitionEn: string;
}

interface Bounded {
  readonly excessNl: string;
  readonly excessEn: string;
}

/** The catalogue comes in both languages; these choose the reader's. */
export function useTalentNames() {
  const { i18n } = useTranslation();
  const isEnglish = i18n.language === "en";
  return {
    nameOf: (thing: Named) => (isEnglish ? thing.nameEn : thing.nameNl),
    definitionOf: (talent: Described) => (isEnglish ? talent.definitionEn : talent.definitionNl),
    excessOf: (talent: Bounded) => (isEnglish ? talent.excessEn : talent.excessNl),
    /** Own words, or the name in the catalogue. */
    claimName: (claim: { readonly ownName: string | null; readonly talent: Named | null }) =>
      claim.ownName ?? (claim.talent ? (isEnglish ? claim.talent.nameEn : claim.talent.nameNl) : ""),
  };
}
