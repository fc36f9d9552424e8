import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { openDrafts } from "../../../../platform/drafts.js";
import type { Drafts } from "../../../../platform/drafts.js";
import { Notice, Page, Skeleton, Stack, TextField } from "../../../../ui/index.js";
import { findCountedDigests } from "../answer-api.js";
import { findKeptDigest } from "../blind-state.js";
import styles from "./receipt.module.css";

type Box = { readonly kind: "LOADING" | "NOT_YET" | "FAILED" } | { readonly kind: "LISTED"; readonly digests: readonly string[] };

/** Enough of a mark to mean one ballot. */
const MARK_CHARS_MIN = 6;

/** Open to anybody, after the release: the marks of all ballots that were counted, among random ones. */
export function BoxPage({ open = openDrafts }: { readonly open?: () => Promise<Drafts> }) {
  const { t } = useTranslation("answer");
  const { id = "" } = useParams();
  const [box, setBox] = useState<Box>({ kind: "LOADING" });
  const [mark, setMark] = useState("");
  useEffect(() => {
    let isHere = true;
    findCountedDigests(id).then(
      (digests) => isHere && setBox(digests ? { kind: "LISTED", digests } : { kind: "NOT_YET" }),
      () => isHere && setBox({ kind: "FAILED" }),
    );
    void open()
      .then((drafts) => findKeptDigest(drafts, id))
      .then((kept) => isHere && kept !== null && setMark(kept))
      .catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, [id, open]);
  if (box.kind === "LOADING") return <Skeleton lines={6} />;
  if (box.kind !== "LISTED")
    return (
      <Page title={t("box.title")} lead={t(`box.${box.kind}`)}>
        {null}
      </Page>
    );
  return (
    <Page title={t("box.title")} lead={t("box.lead", { count: box.digests.length })}>
      <Stack gap="large">
        <Stack>
          <TextField label={t("box.mark")} description={t("box.markHelp")} value={mark} onChange={setMark} autoComplete="off" />
          <Verdict digests={box.digests} mark={mark.trim()} />
        </Stack>
        <ul className={styles.digests} aria-label={t("box.list")}>
          {box.digests.map((digest) => (
            <li key={digest}>
              <code>{isMine(digest, mark.trim()) ? <mark>{digest}</mark> : digest}</code>
            </li>
          ))}
        </ul>
        <p>{t("box.why")}</p>
      </Stack>
    </Page>
  );
}

function isMine(digest: string, mark: string): boolean {
  return mark.length >= MARK_CHARS_MIN && digest.startsWith(mark);
}

function Verdict({ digests, mark }: { readonly digests: readonly string[]; readonly mark: string }) {
  const { t } = useTranslation("answer");
  if (mark.length < MARK_CHARS_MIN) return null;
  const isCounted = digests.some((digest) => isMine(digest, mark));
  return (
    <Notice kind={isCounted ? "good" : "warn"} isLive title={isCounted ? t("box.counted") : t("box.absent")}>
      <p>{isCounted ? t("box.countedText") : t("box.absentText")}</p>
    </Notice>
  );
}
