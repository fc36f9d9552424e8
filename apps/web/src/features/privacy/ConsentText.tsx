import { useTranslation } from "react-i18next";
import type { ConsentPurpose } from "../../gql/graphql.js";
import styles from "./privacy.module.css";

/** The sentences of each text, in order. A change of these words needs a new version in CONSENT_TEXT_VERSIONS. */
const LINES = {
  MAP: {
    does: ["purpose.MAP.does.a", "purpose.MAP.does.b", "purpose.MAP.does.c", "purpose.MAP.does.d"],
    doesNot: ["purpose.MAP.doesNot.a", "purpose.MAP.doesNot.b", "purpose.MAP.doesNot.c", "purpose.MAP.doesNot.d"],
  },
  FOUND: {
    does: ["purpose.FOUND.does.a", "purpose.FOUND.does.b"],
    doesNot: ["purpose.FOUND.doesNot.a", "purpose.FOUND.doesNot.b", "purpose.FOUND.doesNot.c"],
  },
} as const;

/** What one says yes to: the aim, what it does, and what it does not do. */
export function ConsentText({ purpose }: { readonly purpose: ConsentPurpose }) {
  const { t } = useTranslation("consent");
  return (
    <>
      <p>{t(`purpose.${purpose}.aim`)}</p>
      <div className={styles.sides}>
        <div>
          <h3>{t(`purpose.${purpose}.doesTitle`)}</h3>
          <ul className={styles.lines}>
            {LINES[purpose].does.map((line) => (
              <li key={line}>{t(line)}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t(`purpose.${purpose}.doesNotTitle`)}</h3>
          <ul className={styles.lines}>
            {LINES[purpose].doesNot.map((line) => (
              <li key={line}>{t(line)}</li>
            ))}
          </ul>
        </div>
      </div>
    </>
  );
}
