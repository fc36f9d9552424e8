import type { Questionnaire } from "@eigenkleur/shared";
import { useTranslation } from "react-i18next";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { Button, Checkbox, Row } from "../../../ui/index.js";
import { groupName } from "../group-name.js";
import { Fold } from "./Fold.js";
import { freeId, replaced, without } from "./lists.js";
import { NO_TEXTS, TextsFields } from "./TextsFields.js";
import type { PartProps } from "./ThemesEditor.js";
import styles from "./questionnaires.module.css";

/** The words of the scale. Its values stay: another scale makes rounds incomparable. */
export function ScaleEditor({ definition, onChange }: PartProps) {
  const { t } = useTranslation("questionnaires");
  const { scale } = definition;
  return (
    <Fold title={t("editor.scale")}>
      {() => (
        <>
          <p>{t("editor.scaleHelp")}</p>
          {scale.other.map((point, index) => (
            <TextsFields
              key={String(point.value)}
              label={point.value === null ? t("editor.cannotJudge") : t("editor.point", { value: point.value })}
              value={point.label}
              onChange={(label) =>
                onChange({ ...definition, scale: { ...scale, other: replaced(scale.other, index, { ...point, label }) } })
              }
            />
          ))}
          {scale.self?.map((point, index, self) => (
            <TextsFields
              key={String(point.value)}
              label={point.value === null ? t("editor.cannotJudge") : t("editor.pointSelf", { value: point.value })}
              value={point.label}
              onChange={(label) => onChange({ ...definition, scale: { ...scale, self: replaced(self, index, { ...point, label }) } })}
            />
          ))}
        </>
      )}
    </Fold>
  );
}

/** Which groups get the short form, and what it asks. */
export function ShortFormEditor({ definition, onChange }: PartProps) {
  const { t } = useTranslation("questionnaires");
  const { language } = useDisplay();
  const short = definition.clientShort;
  if (!short) return null;
  const groups = definition.raterGroups;
  const change = (items: NonNullable<Questionnaire["clientShort"]>["items"]) =>
    onChange({ ...definition, clientShort: { ...short, items } });
  const theme = definition.competencies[0]?.id ?? "";
  return (
    <Fold title={t("editor.short")}>
      {() => (
        <>
          <p>{t("editor.shortHelp")}</p>
          {groups.map(
            (group, index) =>
              group.anonymous && (
                <Checkbox
                  key={group.id}
                  isSelected={group.form === "clientShort"}
                  onChange={(isShort) =>
                    onChange({
                      ...definition,
                      raterGroups: replaced(groups, index, { ...group, form: isShort ? "clientShort" : undefined }),
                    })
                  }
                >
                  {t("editor.hasShort", { group: groupName(group.name, language) })}
                </Checkbox>
              ),
          )}
          {short.items.map((item, index) => (
            <div key={item.id} className={styles.entry}>
              <TextsFields
                label={t("editor.shortItem", { number: index + 1 })}
                value={item.text}
                onChange={(text) => change(replaced(short.items, index, { ...item, text }))}
              />
              {short.items.length > 1 && (
                <Row>
                  <Button look="quiet" onPress={() => change(without(short.items, index))}>
                    {t("editor.remove")}
                  </Button>
                </Row>
              )}
            </div>
          ))}
          <Row>
            <Button
              onPress={() =>
                change([
                  ...short.items,
                  {
                    id: freeId(
                      "short",
                      short.items.map((item) => item.id),
                    ),
                    text: NO_TEXTS,
                    competency: short.items.at(-1)?.competency ?? theme,
                  },
                ])
              }
            >
              {t("editor.addShort")}
            </Button>
          </Row>
        </>
      )}
    </Fold>
  );
}
