import { ComboBox as AriaComboBox, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import menu from "../actions/menu.module.css";
import { FieldHead, FieldProblem } from "./FieldText.js";
import type { FieldTextProps } from "./FieldText.js";
import { OptionText } from "./Select.js";
import type { Option } from "./Select.js";
import styles from "./field.module.css";

export interface ComboBoxProps extends FieldTextProps {
  /** What the search found for `query`, already filtered by the API. */
  readonly options: readonly Option[];
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Chosen; the caller empties `query` when several may be picked in a row. */
  readonly onPick: (option: Option) => void;
  readonly isSearching?: boolean;
  readonly placeholder?: string;
}

/** Search while typing, such as a colleague by name; the options come from the caller's query. */
export function ComboBox({ options, query, onQuery, onPick, isSearching, placeholder, error, ...text }: ComboBoxProps) {
  const { t } = useTranslation("ui");
  return (
    <AriaComboBox
      items={options}
      inputValue={query}
      onInputChange={onQuery}
      value={null}
      onChange={(key) => {
        const picked = options.find((option) => option.value === key);
        if (picked) onPick(picked);
      }}
      allowsEmptyCollection={query.length > 1}
      menuTrigger="input"
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={styles.field}
    >
      <FieldHead {...text} />
      <Input className={styles.input} placeholder={placeholder} autoComplete="off" />
      <FieldProblem error={error} />
      <Popover className={menu.popover}>
        <ListBox<Option>
          className={styles.list}
          renderEmptyState={() => <p className={styles.empty}>{isSearching ? t("combo.searching") : t("combo.nobody")}</p>}
        >
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className={menu.item}>
              <OptionText {...option} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
