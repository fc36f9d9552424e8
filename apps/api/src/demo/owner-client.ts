import { randomUUID } from "node:crypto";

/** A signed-in person's calls to the public GraphQL endpoint. */
export class OwnerClient {
  constructor(
    private readonly origin: string,
    private readonly cookie: string,
  ) {}

  /** @throws when the answer holds an error */
  async ask<T>(query: string, variables: object = {}): Promise<T> {
    const response = await fetch(`${this.origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie: this.cookie },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: T; errors?: unknown };
    if (errors !== undefined || data === undefined) throw new Error(`The API refused: ${JSON.stringify(errors ?? response.status)}`);
    return data;
  }

  /** Calls one mutation. @throws unless it succeeds */
  async act<T>(mutation: string, inputType: string, input: object, selection: string): Promise<T> {
    const result = await this.call<T & { __typename: string }>(mutation, inputType, input, `__typename ${selection}`);
    if (!result.__typename.endsWith("Success")) throw new Error(`${mutation} answered ${result.__typename}.`);
    return result;
  }

  /** Calls one mutation, whatever it answers. */
  async call<T>(mutation: string, inputType: string, input: object, selection: string): Promise<T> {
    const data = await this.ask<Record<string, T>>(`mutation ($input: ${inputType}!) { ${mutation}(input: $input) { ${selection} } }`, {
      input: { clientMutationId: randomUUID(), ...input },
    });
    return data[mutation] as T;
  }
}
