import type { FragmentType } from "@apollo/client";
import { useTranslation } from "react-i18next";
import type {
  ProfileTextKind,
  ReadGoal_GoalFragment,
  ReadTalent_ClaimFragment,
  ReadText_TextFragment,
  TalentWheel_ClaimFragment,
} from "../../gql/graphql.js";
import { EmptyState, Grid } from "../../ui/index.js";
import { ReadGoal } from "../goals/ReadGoal.js";
import { ReadTalent } from "../talents/ReadTalent.js";
import { TalentWheel } from "../talents/TalentWheel.js";
import { ReadText } from "./ReadText.js";
import { inOrder } from "./text-kinds.js";
import styles from "./portfolio.module.css";

export interface SharedPartsProps {
  readonly texts: readonly ({ readonly id: string; readonly kind: ProfileTextKind } & FragmentType<ReadText_TextFragment>)[];
  readonly talents: readonly ({ readonly id: string } & FragmentType<ReadTalent_ClaimFragment> & FragmentType<TalentWheel_ClaimFragment>)[];
  readonly goals: readonly ({ readonly id: string } & FragmentType<ReadGoal_GoalFragment>)[];
  readonly emptyText: string;
}

/** What somebody else sees of a portfolio, to read and not to edit. */
export function SharedParts({ texts, talents, goals, emptyText }: SharedPartsProps) {
  const { t } = useTranslation("portfolio");
  if (texts.length + talents.length + goals.length === 0) return <EmptyState title={t("shared.nothing")}>{emptyText}</EmptyState>;
  return (
    <>
      {texts.length > 0 && (
        <div className={styles.texts}>
          {inOrder(texts).map((text) => (
            <ReadText key={text.id} text={text} />
          ))}
        </div>
      )}
      {talents.length > 0 && (
        <section className={styles.section} aria-labelledby="talents">
          <h2 id="talents">{t("parts.talents")}</h2>
          <TalentWheel claims={talents} />
          <Grid>
            {talents.map((talent) => (
              <ReadTalent key={talent.id} claim={talent} />
            ))}
          </Grid>
        </section>
      )}
      {goals.length > 0 && (
        <section className={styles.section} aria-labelledby="goals">
          <h2 id="goals">{t("parts.goals")}</h2>
          {goals.map((goal) => (
            <ReadGoal key={goal.id} goal={goal} />
          ))}
        </section>
      )}
    </>
  );
}
