import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Avatar, Badge, Button, Card, ProblemNotice, Row } from "../../../ui/index.js";
import { post, startAfresh } from "../auth-api.js";
import { useAct } from "../useAct.js";
import { useLoaded } from "../useLoaded.js";
import styles from "./persona-chooser.module.css";

interface Persona {
  readonly id: string;
  readonly fullName: string;
  readonly team: string | null;
  readonly job: string | null;
  readonly roles: readonly string[];
}

const SPECIAL_ROLES = ["ADMIN", "HR", "WORKS_COUNCIL", "WORKING_GROUP", "GUIDE"] as const;

const FIRST = 6;

export interface PersonaChooserProps {
  readonly next: string;
}

/** Only in the demonstration: be one of its made-up people. */
export function PersonaChooser({ next }: PersonaChooserProps) {
  const { t } = useTranslation("identity");
  const { answer } = useLoaded<{ personas: readonly Persona[] }>("/auth/personas");
  const { run, error, isPending } = useAct();
  const [isAll, setIsAll] = useState(false);
  const everybody = answer?.personas ?? [];
  // A handful first: a phone's screen is small, and the mail form stands below.
  const personas = isAll ? everybody : everybody.filter((persona, index) => index < FIRST || persona.roles.length > 1);
  const teams = [...new Set(personas.map((persona) => persona.team ?? ""))];
  return (
    <Card title={t("personas.title")}>
      <p>{t("personas.text")}</p>
      <ProblemNotice error={error} />
      {teams.map((team) => (
        <section key={team}>
          <h3 className={styles.team}>{team}</h3>
          <ul className={styles.people}>
            {personas
              .filter((persona) => (persona.team ?? "") === team)
              .map((persona) => (
                <li key={persona.id}>
                  <button
                    type="button"
                    className={styles.person}
                    disabled={isPending}
                    onClick={() =>
                      void run(async () => {
                        await post("/auth/persona", { id: persona.id });
                        startAfresh(next);
                      })
                    }
                  >
                    <Avatar name={persona.fullName} />
                    <span>
                      {persona.fullName}
                      <span className={styles.job}>{persona.job}</span>
                    </span>
                    {SPECIAL_ROLES.map((role) => persona.roles.includes(role) && <Badge key={role}>{t(`roles.${role}`)}</Badge>)}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {personas.length < everybody.length && (
        <Row>
          <Button look="quiet" onPress={() => setIsAll(true)}>
            {t("personas.all", { count: everybody.length })}
          </Button>
        </Row>
      )}
    </Card>
  );
}
