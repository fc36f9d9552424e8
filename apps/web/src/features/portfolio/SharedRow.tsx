import { useTranslation } from "react-i18next";
import { Badge, Button, Card, ProblemNotice, Row, useToast } from "../../ui/index.js";
import { ShareButton } from "./ShareButton.js";
import type { Shareable } from "./shareable.js";
import { useShareItem } from "./useShareItem.js";

export interface SharedRowProps extends Shareable {
  readonly kindName: string;
}

/** One shared thing: with whom, and one press to stop. */
export function SharedRow({ kindName, ...item }: SharedRowProps) {
  const { t } = useTranslation("portfolio");
  const show = useToast();
  const [share, { isSaving, error }] = useShareItem();
  const { kind, itemId, name, audience, people } = item;
  const stop = async () => {
    await share({ kind, itemId, audience: "PRIVATE", personIds: [] });
    const again = () => void share({ kind, itemId, audience, personIds: audience === "CHOSEN" ? people.map(({ id }) => id) : [] });
    show({ text: t("share.done.PRIVATE", { name }), onUndo: again });
  };
  return (
    <Card title={name} aside={<Badge>{kindName}</Badge>}>
      {audience === "CHOSEN" && <p>{people.map(({ fullName }) => fullName).join(", ")}</p>}
      <Row>
        <ShareButton {...item} />
        <Button aria-label={t("shared.stopOf", { name })} isPending={isSaving} onPress={() => void stop().catch(() => undefined)}>
          {t("shared.stop")}
        </Button>
      </Row>
      <ProblemNotice error={error} />
    </Card>
  );
}
