export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads in a grid of so many rows and columns; null for a key that is not the grid's. */
export function placeAfter(key: string, hasControl: boolean, at: Place, rows: number, columns: number): Place | null {
  const last = { row: rows - 1, column: columns - 1 };
  const within = (row: number, column: number): Place => ({
    row: Math.min(Math.max(row, 0), last.row),
    column: Math.min(Math.max(column, 0), last.column),
  });
  switch (key) {
    case "ArrowRight":
      return within(at.row, at.column + 1);
    case "ArrowLeft":
      return within(at.row, at.column - 1);
    case "ArrowDown":
      return within(at.row + 1, at.column);
    case "ArrowUp":
      return within(at.row - 1, at.column);
    case "PageDown":
      return within(at.row + 10, at.column);
    case "PageUp":
      return within(at.row - 10, at.column);
    case "Home":
      return within(hasControl ? 0 : at.row, 0);
    case "End":
      return within(hasControl ? last.row : at.row, last.column);
    default:
      return null;
  }
}
