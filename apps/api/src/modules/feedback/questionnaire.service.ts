import { readFile } from "node:fs/promises";
import { nextVersion, parseQuestionnaire, QuestionnaireInvalidError, type Questionnaire } from "@eigenkleur/shared";
import { invalidInput, notFound } from "../../platform/errors/app-error.js";
import { questionnaireRepository } from "./questionnaire.repository.js";
import type { RoundTransaction } from "./round-transaction.js";

const DEFAULT_QUESTIONNAIRE = new URL("../../../seed/questionnaire-360.json", import.meta.url);

/** Questionnaires as data: the default one and an organisation's own. */
export class QuestionnaireService {
  async importJson(tx: RoundTransaction, json: string, isDefault: boolean): Promise<{ questionnaireId: string }> {
    const added = await questionnaireRepository.add(tx, parseJson(json), isDefault);
    // A round may stand on that version: what it means must never change, so a change is a new version.
    if (!added.isSame) throw invalidInput([{ path: "definition.version", message: "versionTaken" }]);
    return { questionnaireId: added.id };
  }

  /** A new version by the working group, from the definition as they edited it; offered to nobody until they say so. */
  async saveVersion(tx: RoundTransaction, json: string): Promise<{ questionnaireId: string }> {
    const definition = parseJson(json);
    const version = nextVersion(await questionnaireRepository.listVersions(tx, definition.id));
    return { questionnaireId: await questionnaireRepository.insertUnoffered(tx, { ...definition, version }, version, null) };
  }

  /** Which version new rounds use. Rounds that exist keep theirs. */
  async offer(
    tx: RoundTransaction,
    questionnaireId: string,
    wish: { readonly isOffered: boolean; readonly isDefault: boolean },
  ): Promise<{ questionnaireId: string }> {
    if (!(await questionnaireRepository.offer(tx, questionnaireId, wish))) throw notFound();
    return { questionnaireId };
  }

  /** Gives an organisation the default questionnaire; again does nothing. */
  async giveDefault(tx: RoundTransaction): Promise<void> {
    await questionnaireRepository.add(tx, parseJson(await readFile(DEFAULT_QUESTIONNAIRE, "utf8")), true);
  }
}

function parseJson(json: string): Questionnaire {
  try {
    return parseQuestionnaire(JSON.parse(json));
  } catch (error) {
    if (error instanceof QuestionnaireInvalidError)
      throw invalidInput(error.problems.map(({ path, message }) => ({ path: `definition.${path}`, message })));
    if (error instanceof SyntaxError) throw invalidInput([{ path: "definition", message: "json" }]);
    throw error;
  }
}
