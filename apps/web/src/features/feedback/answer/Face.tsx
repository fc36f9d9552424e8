import styles from "./face-scale.module.css";

export type FaceName = "sad" | "neutral" | "happy" | "question";

const MOUTHS = { sad: "M15 34 Q24 25 33 34", neutral: "M15 31 L33 31", happy: "M14 28 Q24 39 34 28" } as const;

/** A simple face beside a word; the word carries the meaning, so screen readers skip it. */
export function Face({ name }: { readonly name: FaceName }) {
  return (
    <svg className={styles.face} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <circle cx="24" cy="24" r="21" />
      {name === "question" ? (
        <path d="M18 18 Q18 12 24 12 Q31 12 31 18 Q31 22 25 25 L24 29 M24 35 L24 36" />
      ) : (
        <>
          <path d="M17 18 L17 20 M31 18 L31 20" />
          <path d={MOUTHS[name]} />
        </>
      )}
    </svg>
  );
}
