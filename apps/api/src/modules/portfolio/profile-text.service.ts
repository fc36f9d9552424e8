import { charsOf, tidyLine, tidyText } from "@eigenkleur/shared";
import { forbidden, invalidInput, notFound } from "../../platform/errors/app-error.js";
import { writeContext } from "../../platform/graphql/context.js";
import { editConflict } from "./edit-conflict.js";
import { canTendPortfolio } from "./portfolio.policy.js";
import type { ProfileTextRepository, StoredText } from "./profile-text.repository.js";
import { isWorthKeeping, maxCharsOf, type TextKind } from "./profile-text.rules.js";

export interface UpdateProfileText {
  readonly kind: TextKind;
  readonly body: string;
  /** The version that was edited; 0 when nothing had been written yet. */
  readonly expectedVersion: number;
}

export interface TextUpdated {
  readonly textId: string;
}

/** Writing the short texts of one's own portfolio. */
export class ProfileTextService {
  constructor(private readonly texts: ProfileTextRepository) {}

  /**
   * Saves a text unless another tab saved one in between; then both texts are answered and nothing is written.
   * @throws AnswerUnchanged with an EditConflict
   */
  async update(input: UpdateProfileText): Promise<TextUpdated> {
    if (!canTendPortfolio(writeContext().viewer)) throw forbidden();
    const body = input.kind === "HEADLINE" ? tidyLine(input.body) : tidyText(input.body);
    if (charsOf(body) > maxCharsOf(input.kind)) throw invalidInput([{ path: "body", message: "tooLong" }]);
    const before = await this.texts.find(input.kind);
    if (before?.body === body) return { textId: before.id };
    if (!before) return this.begin(input, body);
    const saved = before.version === input.expectedVersion && (await this.texts.overwrite(before.id, before.version, body)) !== null;
    if (!saved) return this.refuse(input.kind, body);
    if (isWorthKeeping(before.body, body, await this.texts.minutesSinceKept(before.id))) await this.texts.keep(before);
    return { textId: before.id };
  }

  private async begin(input: UpdateProfileText, body: string): Promise<TextUpdated> {
    if (input.expectedVersion !== 0) throw notFound();
    const made = await this.texts.insert(input.kind, body);
    return made ? { textId: made.id } : this.refuse(input.kind, body);
  }

  /** The other tab may have written the very same. */
  private async refuse(kind: TextKind, body: string): Promise<TextUpdated> {
    const theirs: StoredText | null = await this.texts.find(kind);
    if (!theirs) throw notFound();
    if (theirs.body === body) return { textId: theirs.id };
    throw editConflict(theirs.version, { body }, { body: theirs.body });
  }
}
