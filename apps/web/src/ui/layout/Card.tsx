import { useId } from "react";
import type { ReactNode } from "react";
import { classes } from "../classes.js";
import type { Colour } from "../colours.js";
import styles from "./card.module.css";

export interface CardProps {
  readonly title?: ReactNode;
  readonly level?: 2 | 3;
  /** The theme whose swatch stands on top, as on a paint card. */
  readonly colour?: Colour | "none";
  readonly aside?: ReactNode;
  readonly actions?: ReactNode;
  readonly isFlat?: boolean;
  readonly children?: ReactNode;
}

/** A card; with a colour it is a paint card: the swatch on top, its name and text below. */
export function Card({ title, level = 2, colour, aside, actions, isFlat, children }: CardProps) {
  const id = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className={classes(styles.card, isFlat && styles.flat)} data-colour={colour} aria-labelledby={title ? id : undefined}>
      {colour && <div className={styles.swatch} />}
      <div className={styles.body}>
        {(title || aside) && (
          <div className={styles.head}>
            {title && <Heading id={id}>{title}</Heading>}
            {aside}
          </div>
        )}
        {children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </section>
  );
}
