/** The list with one place changed. */
export function replaced<T>(list: readonly T[], index: number, value: T): T[] {
  return list.map((one, at) => (at === index ? value : one));
}

export function without<T>(list: readonly T[], index: number): T[] {
  return list.filter((_one, at) => at !== index);
}

/** An id that is not taken yet: it stays with the question in every later version, so that rounds can be compared. */
export function freeId(prefix: string, taken: readonly string[]): string {
  for (let number = taken.length + 1; ; number += 1) {
    const id = `${prefix}-${number}`;
    if (!taken.includes(id)) return id;
  }
}
