import type { FormattedExecutionResult } from "graphql";

/** `data` as Postgres wrote it: sent as it is, parsed only for those who look inside (a test, a log). */
export class FinishedData {
  constructor(readonly text: string) {}
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** Apollo's `stringifyResult`: passes finished data through without parsing and writing it again. */
export function stringifyResult(result: FormattedExecutionResult): string {
  const data: unknown = result.data;
  if (!(data instanceof FinishedData)) return JSON.stringify(result);
  const rest = JSON.stringify({ ...result, data: undefined });
  return rest === "{}" ? `{"data":${data.text}}` : `${rest.slice(0, -1)},"data":${data.text}}`;
}
