import { statementName } from "./compile-statement.js";

/** Hands out names for prepared statements. */
export interface StatementNames {
  nameOf(text: string): string | undefined;
}

/**
 * Names for at most `limit` texts. A named statement stays in every connection until that connection ends, so strangers who
 * vary their documents must not be able to make more of them without end; beyond the limit statements run unnamed.
 */
export function createStatementNames(limit = 1000): StatementNames {
  const given = new Map<string, string>();
  return {
    nameOf: (text) => {
      const known = given.get(text);
      if (known !== undefined || given.size >= limit) return known;
      const name = statementName(text);
      given.set(text, name);
      return name;
    },
  };
}
