import { useState } from "react";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Button, Stack, TextArea } from "../../../../ui/index.js";
import type { DeviceSteps, WordsRead } from "../device/device-steps.js";

export interface WordsFormProps {
  readonly device: DeviceSteps;
  readonly isPending: boolean;
  readonly onRead: (seed: string) => void;
}

type Problem = Exclude<WordsRead, { readonly ok: true }>;

/** Takes the twelve words as somebody types them, and says which of them cannot be right. */
export function WordsForm({ device, isPending, onRead }: WordsFormProps) {
  const { t } = useTranslation("answer");
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const read = async (event: FormEvent) => {
    event.preventDefault();
    const words = await device.readWords(text);
    setProblem(words.ok ? null : words);
    if (words.ok) onRead(words.seed);
  };
  const message =
    problem?.problem === "WORDS"
      ? t("words12.problem.WORDS", { count: problem.positions.length, places: problem.positions.map((place) => place + 1).join(", ") })
      : problem && t(`words12.problem.${problem.problem}`);
  return (
    <form onSubmit={(event) => void read(event)}>
      <Stack>
        <TextArea
          label={t("words12.label")}
          description={t("words12.help")}
          rows={3}
          autoComplete="off"
          spellCheck="false"
          value={text}
          onChange={setText}
          error={message ?? undefined}
        />
        <div>
          <Button type="submit" look="primary" isPending={isPending} isDisabled={text.trim() === ""}>
            {t("words12.act")}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
