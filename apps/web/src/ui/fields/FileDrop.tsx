import { DropZone, FileTrigger, Text } from "react-aria-components";
import type { DropItem } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Button } from "../actions/Button.js";
import { Icon } from "../display/Icon.js";
import styles from "./file-drop.module.css";

export interface FileDropProps {
  readonly label: string;
  /** Kinds and size, in words. */
  readonly description?: string;
  /** Media types and endings, such as "text/csv" and ".csv". */
  readonly accept: readonly string[];
  readonly file: File | null;
  readonly onFile: (file: File) => void;
  readonly error?: string | null;
}

async function firstFile(items: readonly DropItem[]): Promise<File | null> {
  for (const item of items) if (item.kind === "file") return item.getFile();
  return null;
}

/** One file, chosen or dropped; the caller checks what is in it. */
export function FileDrop({ label, description, accept, file, onFile, error }: FileDropProps) {
  const { t } = useTranslation("ui");
  return (
    <div className={styles.field}>
      <DropZone className={styles.zone} onDrop={(event) => void firstFile(event.items).then((dropped) => dropped && onFile(dropped))}>
        <Text slot="label" className={styles.label}>
          {label}
        </Text>
        {description && <p className={styles.description}>{description}</p>}
        <FileTrigger acceptedFileTypes={accept} onSelect={(files) => files?.[0] && onFile(files[0])}>
          <Button>
            <Icon name="file" />
            {file ? t("file.other") : t("file.choose")}
          </Button>
        </FileTrigger>
        <p className={styles.drop}>{t("file.drop")}</p>
        <p role="status" className={styles.chosen}>
          {file && t("file.chosen", { name: file.name })}
        </p>
      </DropZone>
      {error && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
