import { Button as AriaButton } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { AddTalentDialogQuery } from "../../gql/graphql.js";
import { colourOf } from "../../ui/index.js";
import { matchesWords } from "./search.js";
import { useTalentNames } from "./useTalentNames.js";
import styles from "./talents.module.css";

type Theme = AddTalentDialogQuery["talentThemes"][number];
type Talent = Theme["talents"][number];

export interface TalentOptionsProps {
  readonly themes: readonly Theme[];
  readonly words: string;
  /** Talents one has already. */
  readonly taken: ReadonlySet<string | undefined>;
  readonly onPick: (talent: Talent) => void;
}

/** The talents that fit the words, each with its meaning and the colour of its theme. */
export function TalentOptions({ themes, words, taken, onPick }: TalentOptionsProps) {
  const { t } = useTranslation("talents");
  const { nameOf, definitionOf } = useTalentNames();
  const found = themes.flatMap((theme) =>
    theme.talents
      .filter((talent) => matchesWords(`${nameOf(talent)} ${definitionOf(talent)} ${nameOf(theme)}`, words))
      .map((talent) => ({ theme, talent })),
  );
  return (
    <>
      <p role="status">{t("add.found", { count: found.length })}</p>
      {found.length > 0 && (
        <ul className={styles.found} aria-label={t("add.results")}>
          {found.map(({ theme, talent }) => (
            <li key={talent.id} data-colour={colourOf(theme.key)}>
              <AriaButton className={styles.pick} isDisabled={taken.has(talent.id)} onPress={() => onPick(talent)}>
                <span className={styles.spot} aria-hidden="true" />
                <span>
                  <span className={styles.pickName}>{nameOf(talent)}</span>
                  <span className={styles.pickText}>{taken.has(talent.id) ? t("add.taken") : definitionOf(talent)}</span>
                </span>
              </AriaButton>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
