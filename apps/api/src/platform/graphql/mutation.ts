import { createHash } from "node:crypto";
import type { DataSource, EntityManager } from "typeorm";
import { invalidInput, limitReached } from "../errors/app-error.js";
import { runWithWriteContext, type RequestContext, type Viewer } from "./context.js";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export interface MutationCall {
  readonly name: string;
  /** The `input` argument as the client sent it, with `clientMutationId` in it. */
  readonly input: Readonly<Record<string, unknown>>;
}

/**
 * Thrown by a use case to answer without having changed anything, such as a conflict. The transaction is rolled back and
 * the answer is not stored: a retry is judged anew.
 * @NOTE privacy: that is why such an answer, unlike a stored one, may hold what somebody wrote.
 */
export class AnswerUnchanged<T extends object> extends Error {
  override readonly name = "AnswerUnchanged";
  constructor(readonly answer: T) {
    super("Nothing was changed.");
  }
}

/** Sets whose rows the transaction may touch. */
export async function setTenantContext(manager: EntityManager, viewer: Pick<Viewer, "organisationId" | "personId">): Promise<void> {
  await manager.query("select set_config('app.organisation_id', $1, true), set_config('app.person_id', $2, true)", [
    viewer.organisationId,
    viewer.personId,
  ]);
}

/**
 * One mutation is one transaction: context, the stored result of an earlier try if there is one, the use case, its result.
 * A retry with the same `clientMutationId` waits for the first try and answers its result; the work happens once.
 * The stored result is what the resolver returned (ids and kinds), never the content that is then read from it.
 */
export async function runMutation<T>(
  dataSource: DataSource,
  context: RequestContext,
  call: MutationCall,
  useCase: () => Promise<T>,
): Promise<T> {
  const viewer = await context.getViewer();
  const clientMutationId = call.input["clientMutationId"];
  if (typeof clientMutationId !== "string" || !UUID.test(clientMutationId)) {
    throw invalidInput([{ path: "clientMutationId", message: "uuid" }]);
  }
  const transaction = dataSource.transaction(async (manager) => {
    await setTenantContext(manager, viewer);
    const inputHash = createHash("sha256").update(canonical(call.input)).digest();
    const key = [viewer.organisationId, viewer.personId, clientMutationId];
    const inserted = await manager.query<{ mutation: string }[]>(
      `insert into platform.mutation_result (organisation_id, person_id, client_mutation_id, mutation, input_hash)
       values ($1, $2, $3, $4, $5) on conflict do nothing returning mutation`,
      [...key, call.name, inputHash],
    );
    if (inserted.length === 0) return storedResult<T>(manager, key, call.name, inputHash);
    const result = await runWithWriteContext({ viewer, manager, requestId: context.requestId }, useCase);
    await manager.query(
      `update platform.mutation_result set result = $4 where organisation_id = $1 and person_id = $2 and client_mutation_id = $3`,
      [...key, JSON.stringify(result ?? null)],
    );
    return result;
  });
  return transaction.catch((error: unknown) => {
    if (error instanceof AnswerUnchanged) return error.answer as T;
    throw error;
  });
}

async function storedResult<T>(manager: EntityManager, key: readonly unknown[], name: string, inputHash: Buffer): Promise<T> {
  const rows = await manager.query<{ mutation: string; input_hash: Buffer; result: T }[]>(
    `select mutation, input_hash, result from platform.mutation_result
     where organisation_id = $1 and person_id = $2 and client_mutation_id = $3`,
    [...key],
  );
  const stored = rows[0];
  // The other try was rolled back between our insert and this read: nothing was done, so the client may simply try again.
  if (!stored) throw limitReached("retry", 1);
  if (stored.mutation !== name || !stored.input_hash.equals(inputHash)) {
    throw invalidInput([{ path: "clientMutationId", message: "usedForSomethingElse" }]);
  }
  return stored.result;
}

/** JSON with sorted keys, so that the same input hashes the same however it was written. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
