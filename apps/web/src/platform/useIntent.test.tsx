import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { ApolloClient, ApolloLink, InMemoryCache, gql } from "@apollo/client";
import type { TypedDocumentNode } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { act, renderHook } from "@testing-library/react";
import { Observable } from "rxjs";
import type { ReactNode } from "react";
import { useIntent } from "./useIntent.js";

interface Variables {
  readonly input: { readonly text: string; readonly clientMutationId: string };
}

const SaveNote: TypedDocumentNode<{ saveNote: string }, Variables> = gql`
  mutation SaveNote($input: SaveNoteInput!) {
    saveNote(input: $input)
  }
`;

/** Answers each request in turn: data, or "offline" for a failure of the network. */
function setUp(answers: readonly string[]) {
  const sent: string[] = [];
  const link = new ApolloLink((operation) => {
    const answer = answers[sent.length];
    sent.push((operation.variables as Variables).input.clientMutationId);
    return new Observable((observer) => {
      if (answer === "offline" || answer === undefined) observer.error(new TypeError("Failed to fetch"));
      else {
        observer.next({ data: { saveNote: answer } });
        observer.complete();
      }
    });
  });
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  const wrapper = ({ children }: { readonly children: ReactNode }) => <ApolloProvider client={client}>{children}</ApolloProvider>;
  const { result } = renderHook(() => useIntent(SaveNote), { wrapper });
  return { sent, run: (text: string) => result.current[0]({ text }) };
}

describe("an intent", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it("is sent again with the same id when the network gives no answer", async () => {
    const { sent, run } = setUp(["offline", "offline", "saved"]);
    await act(async () => {
      const saving = run("hello");
      await jest.runAllTimersAsync();
      await expect(saving).resolves.toEqual({ saveNote: "saved" });
    });
    expect(sent).toHaveLength(3);
    expect(new Set(sent).size).toBe(1);
  });

  it("keeps its id when the person presses the button again after the retries gave up", async () => {
    const { sent, run } = setUp(["offline", "offline", "offline", "saved"]);
    await act(async () => {
      const failure = run("hello").catch((error: unknown) => error);
      await jest.runAllTimersAsync();
      expect(await failure).toEqual(new TypeError("Failed to fetch"));
      await run("hello");
    });
    expect(sent).toHaveLength(4);
    expect(new Set(sent).size).toBe(1);
  });

  it("gets a new id for other words, and for the same words once they were saved", async () => {
    const { sent, run } = setUp(["saved", "saved", "saved"]);
    await act(async () => {
      await run("one");
      await run("two");
      await run("two");
    });
    expect(new Set(sent).size).toBe(3);
  });
});
