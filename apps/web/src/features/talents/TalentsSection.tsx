import type { FragmentType } from "@apollo/client";
import { LIMITS } from "@eigenkleur/shared";
import { Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { TalentCard_ClaimFragment } from "../../gql/graphql.js";
import { Button, EmptyState, Icon, Notice, Skeleton, useFocusBack } from "../../ui/index.js";
import { AddTalentDialog } from "./AddTalentDialog.js";
import { TalentCard } from "./TalentCard.js";
import { useArrangeTalents } from "./useArrangeTalents.js";
import styles from "./talents.module.css";

export interface TalentsSectionProps {
  readonly claims: readonly ({ readonly id: string } & FragmentType<TalentCard_ClaimFragment>)[];
}

/** One's own talents in one's own order; seven is a good number and no wall. */
export function TalentsSection({ claims }: TalentsSectionProps) {
  const { t } = useTranslation("talents");
  const [isAdding, setAdding] = useState(false);
  const addButton = useFocusBack(isAdding);
  const [arrange] = useArrangeTalents();
  const ids = claims.map(({ id }) => id);
  const move = (from: number, to: number) => {
    const order = ids.filter((_id, index) => index !== from);
    order.splice(to, 0, ids[from] ?? "");
    return arrange({ claimIds: order });
  };
  const add = (
    <Button ref={addButton} look="primary" onPress={() => setAdding(true)}>
      <Icon name="plus" />
      {t("add.open")}
    </Button>
  );
  return (
    <section className={styles.section} aria-labelledby="my-talents">
      <div className={styles.head}>
        <h2 id="my-talents">{t("title")}</h2>
        {claims.length > 0 && add}
      </div>
      {claims.length === 0 && (
        <EmptyState title={t("empty")} action={add}>
          {t("emptyText")}
        </EmptyState>
      )}
      {claims.length > LIMITS.talentsShown && <Notice>{t("many", { count: LIMITS.talentsShown })}</Notice>}
      <ul className={styles.cards}>
        {claims.map((claim, index) => (
          <li key={claim.id}>
            <TalentCard
              claim={claim}
              onEarlier={index > 0 ? () => void move(index, index - 1) : undefined}
              onLater={index < claims.length - 1 ? () => void move(index, index + 1) : undefined}
            />
          </li>
        ))}
      </ul>
      {isAdding && (
        <Suspense fallback={<Skeleton />}>
          <AddTalentDialog onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </section>
  );
}
