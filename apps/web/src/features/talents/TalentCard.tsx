import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { LIMITS } from "@eigenkleur/shared";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/index.js";
import type { TalentCard_ClaimFragment } from "../../gql/graphql.js";
import { AutosaveField, Button, Card, colourOf, Icon, Menu, MenuItem, Row, useFieldSave, useToast } from "../../ui/index.js";
import { ShareButton } from "../portfolio/ShareButton.js";
import { useRemoveTalent, useRestoreTalent } from "./useRemoveTalent.js";
import { useTalentNames } from "./useTalentNames.js";
import { useUpdateTalent } from "./useUpdateTalent.js";
import styles from "./talents.module.css";

export const TalentCard_claim = graphql(`
  fragment TalentCard_claim on TalentClaim {
    id
    ownName
    note
    version
    audience
    sharedWith {
      id
      fullName
    }
    talent {
      id
      nameNl
      nameEn
      definitionNl
      definitionEn
      excessNl
      excessEn
      theme {
        id
        key
      }
    }
  }
`);

export interface TalentCardProps {
  readonly claim: FragmentType<TalentCard_ClaimFragment>;
  readonly onEarlier?: () => void;
  readonly onLater?: () => void;
}

/** One of my talents: what it is, what it becomes when there is too much of it, and where it shows. */
export function TalentCard({ claim, onEarlier, onLater }: TalentCardProps) {
  const { t } = useTranslation("talents");
  const show = useToast();
  const { data } = useSuspenseFragment({ fragment: TalentCard_claim, from: claim });
  const { claimName, definitionOf, excessOf } = useTalentNames();
  const [update] = useUpdateTalent();
  const [remove] = useRemoveTalent();
  const [restore] = useRestoreTalent();
  const name = claimName(data);
  const { id: claimId, note, version } = data;
  const ownName = data.talent ? null : data.ownName;

  const save = useFieldSave<"ownName" | "note">({ texts: { ownName: ownName ?? "", note }, version }, async (texts, expectedVersion) => {
    const { updateTalent: result } = await update({
      claimId,
      note: texts.note,
      expectedVersion,
      ...(ownName === null ? {} : { ownName: texts.ownName }),
    });
    if (result.__typename === "UpdateTalentSuccess") return { kind: "saved", version: result.claim?.version ?? expectedVersion + 1 };
    return { kind: "conflict", version: result.currentVersion, texts: result.texts };
  });
  const takeOut = async () => {
    await remove({ claimId });
    show({ text: t("removed", { name }), onUndo: () => void restore({ claimId }).then(() => show({ text: t("restored", { name }) })) });
  };

  return (
    <Card
      level={3}
      title={name}
      colour={colourOf(data.talent?.theme?.key ?? "")}
      aside={
        <Menu
          label={t("menu", { name })}
          trigger={
            <Button look="quiet" isIcon aria-label={t("menu", { name })}>
              <Icon name="more" />
            </Button>
          }
        >
          <MenuItem onAction={onEarlier} isDisabled={!onEarlier}>
            {t("earlier")}
          </MenuItem>
          <MenuItem onAction={onLater} isDisabled={!onLater}>
            {t("later")}
          </MenuItem>
          <MenuItem isDanger onAction={() => void takeOut()}>
            {t("remove")}
          </MenuItem>
        </Menu>
      }
    >
      {data.talent && (
        <p className={styles.definition}>
          {definitionOf(data.talent)} {t("excess", { text: excessOf(data.talent) })}
        </p>
      )}
      {ownName !== null && (
        <AutosaveField
          label={t("ownName")}
          rows={1}
          maxChars={LIMITS.talentNameCharsMax}
          value={ownName}
          version={version}
          save={save("ownName")}
        />
      )}
      <AutosaveField
        label={t("note")}
        placeholder={t("notePlaceholder")}
        rows={3}
        maxChars={LIMITS.evidenceCharsMax}
        value={note}
        version={version}
        save={save("note")}
      />
      <Row>
        <ShareButton kind="TALENT_CLAIM" itemId={claimId} name={name} audience={data.audience ?? "PRIVATE"} people={data.sharedWith} />
      </Row>
    </Card>
  );
}
