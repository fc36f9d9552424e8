import type { ProfileTextRepository, StoredText } from "./profile-text.repository.js";
import type { TextKind } from "./profile-text.rules.js";

/** One person's texts in memory. `meanwhile` runs once, between what a use case reads and what it writes next: the other tab. */
export class ProfileTextsInMemory implements ProfileTextRepository {
  readonly stored = new Map<TextKind, StoredText>();
  readonly kept: StoredText[] = [];
  minutes: number | null = null;
  meanwhile: (() => void) | null = null;

  async find(kind: TextKind): Promise<StoredText | null> {
    return this.stored.get(kind) ?? null;
  }

  async insert(kind: TextKind, body: string): Promise<StoredText | null> {
    this.otherTab();
    if (this.stored.has(kind)) return null;
    const text = { id: kind, body, version: 1 };
    this.stored.set(kind, text);
    return text;
  }

  async overwrite(id: string, version: number, body: string): Promise<number | null> {
    this.otherTab();
    const [kind, text] = [...this.stored].find(([, each]) => each.id === id) ?? [];
    if (!kind || !text || text.version !== version) return null;
    this.stored.set(kind, { id, body, version: version + 1 });
    return version + 1;
  }

  async minutesSinceKept(): Promise<number | null> {
    return this.minutes;
  }

  async keep(text: StoredText): Promise<void> {
    this.kept.push(text);
  }

  private otherTab(): void {
    const act = this.meanwhile;
    this.meanwhile = null;
    act?.();
  }
}
