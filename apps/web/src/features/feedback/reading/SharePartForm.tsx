import type { Questionnaire } from "@eigenkleur/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { useIntent } from "../../../platform/useIntent.js";
import { Button, DateText, ProblemNotice, Row, Select, Stack } from "../../../ui/index.js";
import { ColleagueSearch } from "../rounds/ColleagueSearch.js";
import { textsOf } from "./reading-guide.js";
import { SharePart, StopSharingPart } from "./reading.graphql.js";
import styles from "./reading.module.css";

interface Part {
  readonly id: string;
  readonly text: string | null;
  /** In both languages; null for a sentence. */
  readonly themeName: unknown;
  readonly until: string;
  readonly person: { readonly fullName: string } | null;
}

export interface SharePartFormProps {
  readonly roundId: string;
  readonly questionnaire: Questionnaire;
  readonly chosen: { readonly id: string; readonly text: string } | null;
  readonly parts: readonly Part[];
}

const CHOSEN = "chosen";
const DAYS = ["7", "30", "90"] as const;

function lastDay(days: string): string {
  return new Date(Date.now() + Number(days) * 86_400_000).toISOString().slice(0, 10);
}

/** One theme or the chosen sentence, for one colleague, for a time; and what is shown to whom now. */
export function SharePartForm({ roundId, questionnaire, chosen, parts }: SharePartFormProps) {
  const { t } = useTranslation("reading");
  const { language } = useDisplay();
  const themes = questionnaire.competencies.flatMap((theme) => (theme.name ? [{ value: theme.id, label: theme.name[language] }] : []));
  const [what, setWhat] = useState<string>(chosen ? CHOSEN : (themes[0]?.value ?? ""));
  const [days, setDays] = useState<string>(DAYS[0]);
  const [person, setPerson] = useState<{ personId: string; name: string } | null>(null);
  const [share, sharing] = useIntent(SharePart);
  const [stop, stopping] = useIntent(StopSharingPart);
  const send = async () => {
    if (!person) return;
    const part = what === CHOSEN && chosen ? { commentId: chosen.id } : { themeKey: what };
    await share({ roundId, ...part, personId: person.personId, until: lastDay(days) });
    setPerson(null);
  };
  return (
    <Stack>
      <p>{t("share.how")}</p>
      <Select
        label={t("share.what")}
        options={[...(chosen ? [{ value: CHOSEN, label: t("share.sentence") }] : []), ...themes]}
        value={what}
        onChange={setWhat}
      />
      <ColleagueSearch onPick={setPerson} />
      {person && <p role="status">{t("share.with", { name: person.name })}</p>}
      <Select
        label={t("share.howLong")}
        options={DAYS.map((value) => ({ value, label: t("share.days", { count: Number(value) }) }))}
        value={days}
        onChange={setDays}
      />
      <ProblemNotice error={sharing.error ?? stopping.error} />
      <Row>
        <Button isDisabled={!person || sharing.isSaving} onPress={() => void send().catch(() => undefined)}>
          {t("share.act")}
        </Button>
      </Row>
      {parts.length > 0 && (
        <ul className={styles.parts}>
          {parts.map((part) => (
            <li key={part.id}>
              <span>
                {part.text ?? textsOf(part.themeName)?.[language]} · {t("share.with", { name: part.person?.fullName ?? "" })}{" "}
                {t("share.until")} <DateText value={part.until} />
              </span>
              <Button
                look="quiet"
                isDisabled={stopping.isSaving}
                onPress={() => void stop({ roundId, sharedPartId: part.id }).catch(() => undefined)}
              >
                {t("share.stop")}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}
