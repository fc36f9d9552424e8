import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { DrawAhead_RequestFragment } from "../../../gql/graphql.js";
import { openDrafts } from "../../../platform/drafts.js";
import type { Drafts } from "../../../platform/drafts.js";
import { Button, Notice } from "../../../ui/index.js";
import { canDoCryptography, deviceInWorker } from "../answer/device/device.js";
import type { DeviceSteps } from "../answer/device/device-steps.js";
import { drawAhead } from "../answer/draw-ahead.js";
import type { DrawnAhead } from "../answer/draw-ahead.js";

export const DrawAhead_request = graphql(`
  fragment DrawAhead_request on FeedbackRequest {
    id
    path
  }
`);

export interface DrawAheadProps {
  readonly requests: readonly FragmentType<DrawAhead_RequestFragment>[];
  /** The device's drafts and cryptography; others in tests. */
  readonly open?: () => Promise<Drafts>;
  readonly device?: DeviceSteps;
}

/** By choice: the blind tokens of all requests at once, long before answering. It binds answering to this device, and says so. */
export function DrawAhead({ requests, open = openDrafts, device }: DrawAheadProps) {
  const { t } = useTranslation("requests");
  const { data } = useSuspenseFragment({ fragment: DrawAhead_request, from: [...requests] });
  const [isDrawing, setDrawing] = useState(false);
  const [drawn, setDrawn] = useState<DrawnAhead | null>(null);
  if (requests.length < 2 || (!device && !canDoCryptography())) return null;
  const drawAll = async () => {
    setDrawing(true);
    const paths = data.flatMap((request) => (request ? [request.path] : []));
    setDrawn(await drawAhead(paths, { open, device: device ?? deviceInWorker }));
    setDrawing(false);
  };
  if (drawn) {
    return (
      <Notice kind={drawn.left > 0 ? "info" : "good"} isLive title={t("ahead.done", { count: drawn.ready })}>
        <p>{drawn.left > 0 ? t("ahead.left", { count: drawn.left }) : t("ahead.here")}</p>
      </Notice>
    );
  }
  return (
    <Notice
      title={t("ahead.title")}
      actions={
        <Button isPending={isDrawing} onPress={() => void drawAll().catch(() => setDrawing(false))}>
          {t("ahead.act", { count: requests.length })}
        </Button>
      }
    >
      <p>{t("ahead.text")}</p>
    </Notice>
  );
}
