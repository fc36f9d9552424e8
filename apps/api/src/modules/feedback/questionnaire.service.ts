import { readFile } from "node:fs/promises";
import { parseQuestionnaire, QuestionnaireInvalidError, type Questionnaire } from "@eigenkleur/shared";
import { invalidInput } from "../../platform/errors/app-error.js";
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
