import { useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { placeAfter, type Place } from "./grid-keys.js";
import { largestOf, levelOf, type MapTable } from "./map-view.js";
import { useAbout } from "./useAbout.js";
import styles from "./heat-map.module.css";

export interface HeatMapProps {
  readonly caption: string;
  readonly table: MapTable;
  /** Opens a group: what else is known of it. */
  readonly onOpenGroup: (groupId: string) => void;
  /** Opens a column: the talents of a theme, or a talent over time. */
  readonly onOpenColumn: (columnId: string) => void;
}

/**
 * Groups against talents, darker where there are more. A grid: one stop for Tab, arrows between the cells, Enter on a heading opens
 * it. The first row and the first column are the headings.
 */
export function HeatMap({ caption, table, onOpenGroup, onOpenColumn }: HeatMapProps) {
  const { t } = useTranslation("talentMap");
  const { spoken, shown } = useAbout();
  const grid = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<Place>({ row: 1, column: 1 });
  const { groups, columns, aboutOf } = table;
  const largest = largestOf(table);
  // Another choice of groups may leave the place where the keyboard was outside the grid.
  const here: Place = { row: Math.min(at.row, groups.length), column: Math.min(at.column, columns.length) };
  const stopAt = (row: number, column: number) => ({
    "data-place": `${row}-${column}`,
    tabIndex: here.row === row && here.column === column ? 0 : -1,
    onFocus: () => setAt({ row, column }),
  });

  function onKeyDown(event: KeyboardEvent): void {
    const next = placeAfter(event.key, event.ctrlKey, here, groups.length + 1, columns.length + 1);
    if (!next) return;
    event.preventDefault();
    // The corner holds nothing.
    const place = next.row === 0 && next.column === 0 ? { row: 1, column: 0 } : next;
    setAt(place);
    grid.current?.querySelector<HTMLElement>(`[data-place="${place.row}-${place.column}"]`)?.focus();
  }

  return (
    <div className={styles.scroll}>
      <div ref={grid} className={styles.map} role="grid" aria-label={caption} tabIndex={-1} onKeyDown={onKeyDown}>
        <div role="row" className={styles.row}>
          <div role="columnheader" className={styles.corner}>
            {t("map.group")}
          </div>
          {columns.map((column, index) => (
            <div key={column.id} role="columnheader" className={styles.column} data-colour={column.colour}>
              <button type="button" className={styles.open} onClick={() => onOpenColumn(column.id)} {...stopAt(0, index + 1)}>
                {column.name}
              </button>
            </div>
          ))}
        </div>
        {groups.map((group, row) => (
          <div key={group.id} role="row" className={styles.row}>
            <div role="rowheader" className={styles.group}>
              <button type="button" className={styles.open} onClick={() => onOpenGroup(group.id)} {...stopAt(row + 1, 0)}>
                {group.name}
              </button>
            </div>
            {columns.map((column, index) => {
              const about = aboutOf(group.id, column.id);
              return (
                <div
                  key={column.id}
                  role="gridcell"
                  className={styles.cell}
                  data-level={levelOf(about, largest)}
                  data-colour={column.colour}
                  aria-label={spoken(about)}
                  {...stopAt(row + 1, index + 1)}
                >
                  <span aria-hidden="true">{shown(about)}</span>
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}
