/** The most recently used entries, at most `limit`. */
export class BoundedCache<K, V> {
  readonly #entries = new Map<K, V>();
  constructor(private readonly limit: number) {}

  /** The entry of a key, made when it is not there. */
  get(key: K, make: () => V): V {
    const known = this.#entries.get(key);
    if (known !== undefined) {
      this.#entries.delete(key);
      this.#entries.set(key, known);
      return known;
    }
    const made = make();
    this.#entries.set(key, made);
    if (this.#entries.size > this.limit) {
      const [oldest] = this.#entries.keys();
      if (oldest !== undefined) this.#entries.delete(oldest);
    }
    return made;
  }

  get size(): number {
    return this.#entries.size;
  }
}
