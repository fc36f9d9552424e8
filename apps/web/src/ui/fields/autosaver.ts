import { mayHaveArrived } from "../../platform/api-error.js";

/** What a save came to: stored as this version, or somebody else was first and this is what they wrote. */
export type SaveOutcome =
  | { readonly kind: "saved"; readonly version: number }
  | { readonly kind: "conflict"; readonly theirs: string; readonly version: number };

/** Stores `text` provided that `version` is still the last; throws when there was no answer or it was refused. */
export type Save = (text: string, version: number) => Promise<SaveOutcome>;

export type AutosaveStatus = "idle" | "editing" | "saving" | "saved" | "offline" | "failed" | "conflict";

export interface AutosaveState {
  readonly text: string;
  readonly status: AutosaveStatus;
  /** What somebody else wrote, while it stands against the text here. */
  readonly theirs: string | null;
  readonly error: unknown;
}

const SAVE_AFTER_MS = 900;
const RETRY_MAX_MS = 30_000;

/** Text that saves itself: one save at a time, the newest text last, and never over somebody else's. */
export class Autosaver {
  private state: AutosaveState;
  private readonly listeners = new Set<() => void>();
  private stored: { readonly text: string; readonly version: number };
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;

  constructor(
    text: string,
    version: number,
    private save: Save,
  ) {
    this.state = { text, status: "idle", theirs: null, error: null };
    this.stored = { text, version };
  }

  readonly getState = (): AutosaveState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** A component has a new function with every draw. */
  saveWith(save: Save): void {
    this.save = save;
  }

  hasUnsaved(): boolean {
    return this.state.text !== this.stored.text;
  }

  change(text: string): void {
    const { status } = this.state;
    const stays = status === "saving" || status === "offline" || status === "conflict";
    this.set({ text, status: stays ? status : "editing" });
    if (status !== "conflict") this.flushAfter(SAVE_AFTER_MS);
  }

  /** Saves now what is not saved yet; what is typed meanwhile follows at once. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    while (this.state.status !== "saving" && this.state.status !== "conflict" && this.hasUnsaved()) {
      if (!(await this.saveOnce())) return;
    }
  }

  /** A newer stored text (from the cache) is taken over only while nothing unsaved stands here. */
  adopt(text: string, version: number): void {
    if (version <= this.stored.version || this.hasUnsaved()) return;
    this.stored = { text, version };
    this.set({ text });
  }

  /** Ends a conflict with the text that stands in the field. */
  keepMine(): Promise<void> {
    this.set({ theirs: null, status: "editing" });
    return this.flush();
  }

  /** Ends a conflict with what the other wrote; gives back the text that was given up. */
  takeTheirs(): string {
    const mine = this.state.text;
    this.set({ text: this.stored.text, theirs: null, status: "saved" });
    return mine;
  }

  private set(change: Partial<AutosaveState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  private flushAfter(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  /** @returns whether it was stored, so that the next text may follow. */
  private async saveOnce(): Promise<boolean> {
    const sent = this.state.text;
    this.set({ status: "saving" });
    try {
      const outcome = await this.save(sent, this.stored.version);
      this.failures = 0;
      if (outcome.kind === "conflict") {
        this.stored = { text: outcome.theirs, version: outcome.version };
        this.set({ status: "conflict", theirs: outcome.theirs });
        return false;
      }
      this.stored = { text: sent, version: outcome.version };
      this.set({ status: "saved", error: null });
      return true;
    } catch (error) {
      this.failures += 1;
      const isOffline = mayHaveArrived(error);
      this.set({ status: isOffline ? "offline" : "failed", error });
      if (isOffline) this.flushAfter(Math.min(RETRY_MAX_MS, 1_000 * 2 ** this.failures));
      return false;
    }
  }
}
