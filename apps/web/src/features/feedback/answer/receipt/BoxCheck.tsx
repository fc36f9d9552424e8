import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, Notice } from "../../../../ui/index.js";
import { findDigest } from "../answer-api.js";
import type { DeviceSteps } from "../device/device-steps.js";

export interface BoxCheckProps {
  readonly seed: string;
  readonly digest: string;
  readonly roundId: string;
  readonly device: DeviceSteps;
}

type Found = "SAME" | "OTHER" | "ABSENT" | "FAILED";
const KIND = { SAME: "good", OTHER: "warn", ABSENT: "problem", FAILED: "problem" } as const;

/** "Is my sealed answer in the box?" Asks for its digest and compares; the server is not told which digest we expect. */
export function BoxCheck({ seed, digest, roundId, device }: BoxCheckProps) {
  const { t } = useTranslation("answer");
  const [found, setFound] = useState<Found | null>(null);
  const [isLooking, setLooking] = useState(false);
  const look = async () => {
    setLooking(true);
    try {
      const inBox = await findDigest(await device.claim({ seed, roundId }));
      if (inBox === null) setFound("ABSENT");
      else setFound(inBox === digest ? "SAME" : "OTHER");
    } catch {
      setFound("FAILED");
    } finally {
      setLooking(false);
    }
  };
  return (
    <>
      <div>
        <Button isPending={isLooking} onPress={() => void look()}>
          {t("check.act")}
        </Button>
      </div>
      {found && (
        <Notice kind={KIND[found]} isLive title={t(`check.${found}.title`)}>
          <p>{t(`check.${found}.text`)}</p>
        </Notice>
      )}
    </>
  );
}
