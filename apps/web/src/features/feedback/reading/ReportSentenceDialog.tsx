import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useIntent } from "../../../platform/useIntent.js";
import { Button, Checkbox, Dialog, ProblemNotice, Stack, useToast } from "../../../ui/index.js";
import { ColleagueSearch } from "../rounds/ColleagueSearch.js";
import { ReportSentence } from "./reading.graphql.js";
import styles from "./reading.module.css";

export interface ReportSentenceDialogProps {
  readonly roundId: string;
  readonly sentence: { readonly id: string; readonly text: string } | null;
  readonly onClose: () => void;
}

/** Puts one sentence before somebody the owner trusts; that person sees this sentence and nothing else. */
export function ReportSentenceDialog({ roundId, sentence, onClose }: ReportSentenceDialogProps) {
  const { t } = useTranslation("reading");
  return (
    <Dialog title={t("reporting.title")} isOpen={sentence !== null} onClose={onClose}>
      {sentence && <ReportForm key={sentence.id} roundId={roundId} sentence={sentence} onClose={onClose} />}
    </Dialog>
  );
}

function ReportForm({ roundId, sentence, onClose }: ReportSentenceDialogProps & { readonly sentence: { id: string; text: string } }) {
  const { t } = useTranslation("reading");
  const toast = useToast();
  const [report, { isSaving, error }] = useIntent(ReportSentence);
  const [person, setPerson] = useState<{ personId: string; name: string } | null>(null);
  const [isOwnerNamed, setOwnerNamed] = useState(false);
  const send = async () => {
    if (!person) return;
    await report({ roundId, commentId: sentence.id, trustedPersonId: person.personId, isOwnerNamed });
    toast({ text: t("reporting.done", { name: person.name }) });
    onClose();
  };
  return (
    <Stack>
      <blockquote className={styles.text}>{sentence.text}</blockquote>
      <p>{t("reporting.how")}</p>
      <ColleagueSearch onPick={setPerson} />
      {person && <p role="status">{t("reporting.to", { name: person.name })}</p>}
      <Checkbox isSelected={isOwnerNamed} onChange={setOwnerNamed}>
        {t("reporting.named")}
      </Checkbox>
      <ProblemNotice error={error} />
      <Button look="primary" isDisabled={!person || isSaving} onPress={() => void send().catch(() => undefined)}>
        {t("reporting.act")}
      </Button>
    </Stack>
  );
}
