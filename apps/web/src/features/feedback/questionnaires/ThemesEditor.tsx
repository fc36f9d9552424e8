import type { Questionnaire } from "@eigenkleur/shared";
import { useTranslation } from "react-i18next";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { Button, Row, Stack } from "../../../ui/index.js";
import { Fold } from "./Fold.js";
import { freeId, replaced, without } from "./lists.js";
import { NO_TEXTS, orNothing, TextsFields } from "./TextsFields.js";
import styles from "./questionnaires.module.css";

export interface PartProps {
  readonly definition: Questionnaire;
  readonly onChange: (definition: Questionnaire) => void;
}

type Theme = Questionnaire["competencies"][number];

/** Themes with their items, in both wordings and both languages. */
export function ThemesEditor({ definition, onChange }: PartProps) {
  const { t } = useTranslation("questionnaires");
  const { language } = useDisplay();
  const themes = definition.competencies;
  const taken = themes.flatMap((theme) => theme.items.map((item) => item.id));
  const change = (competencies: Theme[]) => onChange({ ...definition, competencies });
  const add = () =>
    change([
      ...themes,
      {
        id: freeId(
          "theme",
          themes.map((theme) => theme.id),
        ),
        name: NO_TEXTS,
        relatedTalents: [],
        items: [{ id: freeId("item", taken), self: NO_TEXTS, other: NO_TEXTS }],
      },
    ]);
  return (
    <section>
      <Stack>
        <h2>{t("editor.themes")}</h2>
        {themes.map((theme, index) => (
          <Fold key={theme.id} title={theme.name?.[language] || t("editor.newTheme")}>
            {() => (
              <ThemeFields
                theme={theme}
                takenIds={taken}
                onChange={(next) => change(replaced(themes, index, next))}
                onRemove={themes.length > 1 ? () => change(without(themes, index)) : undefined}
              />
            )}
          </Fold>
        ))}
        <Row>
          <Button onPress={add}>{t("editor.addTheme")}</Button>
        </Row>
      </Stack>
    </section>
  );
}

interface ThemeFieldsProps {
  readonly theme: Theme;
  readonly takenIds: readonly string[];
  readonly onChange: (theme: Theme) => void;
  readonly onRemove: (() => void) | undefined;
}

function ThemeFields({ theme, takenIds, onChange, onRemove }: ThemeFieldsProps) {
  const { t } = useTranslation("questionnaires");
  const { items } = theme;
  return (
    <>
      <TextsFields label={t("editor.theme")} value={theme.name} onChange={(name) => onChange({ ...theme, name })} />
      {items.map((item, index) => (
        <div key={item.id} className={styles.entry} role="group" aria-label={t("editor.item", { number: index + 1 })}>
          <strong>{t("editor.item", { number: index + 1 })}</strong>
          <TextsFields
            label={t("editor.other")}
            value={item.other}
            onChange={(other) => onChange({ ...theme, items: replaced(items, index, { ...item, other }) })}
          />
          <TextsFields
            label={t("editor.self")}
            value={item.self}
            onChange={(self) => onChange({ ...theme, items: replaced(items, index, { ...item, self: orNothing(self) }) })}
          />
          {items.length > 1 && (
            <Row>
              <Button look="quiet" onPress={() => onChange({ ...theme, items: without(items, index) })}>
                {t("editor.remove")}
              </Button>
            </Row>
          )}
        </div>
      ))}
      <Row>
        <Button
          onPress={() => onChange({ ...theme, items: [...items, { id: freeId(theme.id, takenIds), self: NO_TEXTS, other: NO_TEXTS }] })}
        >
          {t("editor.addItem")}
        </Button>
        {onRemove && (
          <Button look="quiet" onPress={onRemove}>
            {t("editor.removeTheme")}
          </Button>
        )}
      </Row>
    </>
  );
}
