import { useEffect, useState } from "react";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate } from "react-router";
import { openDrafts } from "../../../../platform/drafts.js";
import type { Drafts } from "../../../../platform/drafts.js";
import { Button, Page, Stack, TextField } from "../../../../ui/index.js";
import { canDoCryptography, deviceInWorker } from "../device/device.js";
import type { DeviceSteps } from "../device/device-steps.js";
import { StatePage } from "../StatePage.js";
import { readReceiptAddress } from "./receipt-address.js";
import type { ReceiptRound } from "./receipt-address.js";
import { ReceiptVisit } from "./ReceiptVisit.js";

export interface ReceiptLookupPageProps {
  readonly open?: () => Promise<Drafts>;
  readonly device?: DeviceSteps;
}

/** Reached without a link: the address on a receipt says which round, the twelve words do the rest. */
export function ReceiptLookupPage({ open = openDrafts, device }: ReceiptLookupPageProps) {
  const { t } = useTranslation("answer");
  const { hash, pathname } = useLocation();
  const navigate = useNavigate();
  const [round, setRound] = useState<ReceiptRound | null>(() => readReceiptAddress(hash));
  useEffect(() => {
    if (hash === "") return;
    setRound(readReceiptAddress(hash));
    void navigate(pathname, { replace: true });
  }, [hash, pathname, navigate]);
  if (!device && !canDoCryptography()) return <StatePage state="NO_CRYPTO" />;
  if (round === null) return <AddressForm onRead={setRound} />;
  return (
    <ReceiptVisit
      key={round.roundId}
      title={t("lookup.title")}
      lead={t("lookup.text")}
      round={round}
      open={open}
      device={device ?? deviceInWorker}
    />
  );
}

function AddressForm({ onRead }: { readonly onRead: (round: ReceiptRound) => void }) {
  const { t } = useTranslation("answer");
  const [text, setText] = useState("");
  const [isWrong, setWrong] = useState(false);
  const read = (event: FormEvent) => {
    event.preventDefault();
    const round = readReceiptAddress(text);
    setWrong(round === null);
    if (round) onRead(round);
  };
  return (
    <Page title={t("lookup.title")} lead={t("lookup.noRound")}>
      <form onSubmit={read}>
        <Stack>
          <TextField
            label={t("lookup.address")}
            description={t("lookup.addressHelp")}
            value={text}
            onChange={setText}
            error={isWrong ? t("lookup.addressWrong") : undefined}
          />
          <div>
            <Button type="submit" look="primary">
              {t("next")}
            </Button>
          </div>
        </Stack>
      </form>
    </Page>
  );
}
