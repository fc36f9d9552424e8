import { cleanText, DECLINE_WORD_CHARS_MAX } from "@eigenkleur/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog, Stack, TextArea } from "../../../ui/index.js";
import type { OpenInvitation } from "./invitation.js";
import type { Sender, Sent } from "./sender.js";
import { SendProblem } from "./SendProblem.js";
import { useSend } from "./useSend.js";

export interface DeclineDialogProps {
  readonly sender: Sender;
  readonly invitation: OpenInvitation;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onDeclined: (sent: Sent) => void;
  readonly onGone: () => void;
}

/** Saying no is as easy as saying yes, and travels in the same envelope. */
export function DeclineDialog({ sender, invitation, isOpen, onClose, onDeclined, onGone }: DeclineDialogProps) {
  const { t } = useTranslation("answer");
  const [word, setWord] = useState("");
  const { send, isSending, problem } = useSend(sender);
  const decline = async () => {
    if (isSending) return;
    const text = word.trim();
    const sent = await send({ v: 1, kind: "declined", ...(text === "" ? {} : { word: text }) });
    if (sent) onDeclined(sent);
  };
  return (
    <ConfirmDialog
      title={t("decline.title")}
      confirmLabel={t("decline.act")}
      isOpen={isOpen}
      onClose={onClose}
      onConfirm={() => void decline()}
    >
      <Stack>
        <p>{t("decline.text", { name: invitation.ownerName })}</p>
        <TextArea
          label={t("decline.word")}
          description={t("decline.wordHelp", { name: invitation.ownerName })}
          isOptional
          rows={2}
          maxChars={DECLINE_WORD_CHARS_MAX}
          value={word}
          onChange={(text) => setWord(cleanText(text))}
        />
        <SendProblem problem={problem} onGone={onGone} />
      </Stack>
    </ConfirmDialog>
  );
}
