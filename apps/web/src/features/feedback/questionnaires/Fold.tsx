import { useId, useState } from "react";
import type { ReactNode } from "react";
import { Stack } from "../../../ui/index.js";
import styles from "./questionnaires.module.css";

/** A part that is drawn only when it is opened: a questionnaire has hundreds of fields. */
export function Fold({ title, children }: { readonly title: string; readonly children: () => ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <h3>
        <button type="button" className={styles.foldButton} aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {title}
        </button>
      </h3>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Stack>{children()}</Stack>}
      </div>
    </div>
  );
}
