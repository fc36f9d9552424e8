import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, Card, FileDrop, ProblemNotice, ProgressBar, Row, Stack } from "../../../ui/index.js";
import { useAct } from "../useAct.js";
import { uploadList } from "./upload-list.js";

const BYTES_MAX = 50_000_000;

/** Choosing and sending the list. Nothing changes by it: the plan is shown first. */
export function UploadCard({ onUploaded }: { readonly onUploaded: () => void }) {
  const { t } = useTranslation("identity");
  const [file, setFile] = useState<File | null>(null);
  const [part, setPart] = useState(0);
  const { run, error, isPending } = useAct();
  const isTooLarge = (file?.size ?? 0) > BYTES_MAX;
  return (
    <Card title={t("people.upload.title")}>
      <Stack>
        <p>{t("people.upload.text")}</p>
        <FileDrop
          label={t("people.upload.file")}
          description={t("people.upload.kinds")}
          accept={["text/csv", ".csv", ".txt"]}
          file={file}
          onFile={setFile}
          error={isTooLarge ? t("people.upload.tooLarge") : null}
        />
        {isPending && <ProgressBar label={t("people.upload.sending")} value={part * 100} />}
        <ProblemNotice error={error} />
        <Row>
          <Button
            look="primary"
            isDisabled={!file || isTooLarge}
            isPending={isPending}
            onPress={() =>
              void run(async () => {
                if (!file) return;
                await uploadList(file, setPart);
                setFile(null);
                onUploaded();
              })
            }
          >
            {t("people.upload.send")}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}
