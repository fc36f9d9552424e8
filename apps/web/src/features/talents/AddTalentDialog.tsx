import { useSuspenseQuery } from "@apollo/client/react";
import { LIMITS } from "@eigenkleur/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/index.js";
import { Button, Dialog, ProblemNotice, Select, TextField, useToast } from "../../ui/index.js";
import { TalentOptions } from "./TalentOptions.js";
import { useAddTalent } from "./useAddTalent.js";
import { useTalentNames } from "./useTalentNames.js";

const AddTalentDialogDocument = graphql(`
  query AddTalentDialog {
    talentThemes {
      id
      key
      nameNl
      nameEn
      talents {
        id
        nameNl
        nameEn
        definitionNl
        definitionEn
      }
    }
    myPortfolio {
      id
      talents {
        id
        talent {
          id
        }
      }
    }
  }
`);

const ALL = "all";

/** Finds a talent in the catalogue by theme and by words, or takes one's own words. */
export function AddTalentDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("talents");
  const show = useToast();
  const { nameOf } = useTalentNames();
  const { data } = useSuspenseQuery(AddTalentDialogDocument);
  const [add, { isSaving, error }] = useAddTalent();
  const [theme, setTheme] = useState(ALL);
  const [words, setWords] = useState("");
  const ownName = words.trim();
  const taken = new Set(data.myPortfolio?.talents.map(({ talent }) => talent?.id));
  const themes = data.talentThemes.filter(({ id }) => theme === ALL || id === theme);

  const addThis = async (input: { talentId?: string; ownName?: string }, name: string) => {
    await add(input);
    show({ text: t("add.done", { name }) });
    onClose();
  };
  return (
    <Dialog isOpen title={t("add.title")} onClose={onClose}>
      <p>{t("add.lead")}</p>
      <TextField label={t("add.search")} value={words} onChange={setWords} maxLength={LIMITS.talentNameCharsMax} autoFocus />
      <Select
        label={t("add.theme")}
        value={theme}
        onChange={setTheme}
        options={[{ value: ALL, label: t("add.allThemes") }, ...data.talentThemes.map((each) => ({ value: each.id, label: nameOf(each) }))]}
      />
      <TalentOptions
        themes={themes}
        words={ownName}
        taken={taken}
        onPick={(talent) => void addThis({ talentId: talent.id }, nameOf(talent)).catch(() => undefined)}
      />
      {ownName !== "" && (
        <Button isPending={isSaving} onPress={() => void addThis({ ownName }, ownName).catch(() => undefined)}>
          {t("add.ownWords", { words: ownName })}
        </Button>
      )}
      <ProblemNotice error={error} />
    </Dialog>
  );
}
