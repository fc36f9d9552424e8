import { QuestionnaireSchema, SEALED_BYTES, TextsSchema, toBase64Url, z } from "@eigenkleur/shared";

const GroupSchema = z.object({ key: z.string(), name: TextsSchema, isExternal: z.boolean(), isAttributable: z.boolean() });

const OpenSchema = z.object({
  state: z.enum(["OPEN", "CLOSED", "CANCELLED"]),
  roundId: z.string(),
  language: z.enum(["NL", "EN"]),
  organisationName: z.string(),
  ownerName: z.string(),
  message: z.string(),
  closesAt: z.string(),
  group: GroupSchema,
  promise: z
    .object({
      reportFrom: z.number().int(),
      groups: z.array(
        GroupSchema.extend({ formKey: z.enum(["full", "clientShort"]), asked: z.number().int(), shownFrom: z.number().int() }),
      ),
    })
    .nullable(),
  questionnaire: QuestionnaireSchema.nullable(),
  box: z.object({ publicKey: z.string(), keyHash: z.string() }).nullable(),
});

/** What a link opens: who asks, what is promised, what is asked. */
export type Invitation = z.infer<typeof OpenSchema>;
/** An invitation that can be answered. */
export type OpenInvitation = Invitation & { readonly [Key in "promise" | "questionnaire" | "box"]: NonNullable<Invitation[Key]> };

const ReceivedSchema = z.object({ state: z.literal("RECEIVED"), digest: z.string() });
const ErrorSchema = z.object({ error: z.object({ code: z.string() }) });

export type AnswerProblem = "OFFLINE" | "LIMIT" | "NOT_FOUND" | "CLOSED" | "INVALID_INPUT" | "DAMAGED" | "INTERNAL";

/** Thrown when the answer endpoint refuses or cannot be reached. */
export class AnswerApiError extends Error {
  constructor(readonly code: AnswerProblem) {
    super(`The answer endpoint said ${code}`);
    this.name = "AnswerApiError";
  }
}

const PROBLEM_OF: Readonly<Record<string, AnswerProblem>> = {
  NOT_FOUND: "NOT_FOUND",
  CONFLICT: "CLOSED",
  LIMIT: "LIMIT",
  INVALID_INPUT: "INVALID_INPUT",
};

async function post(path: string, body: unknown): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: "POST",
      // @NOTE privacy: no cookie goes along, also when this browser is signed in, and no address of ours as referrer.
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  } catch {
    throw new AnswerApiError("OFFLINE");
  }
  const json: unknown = await response.json().catch(() => null);
  if (response.ok) return json;
  const problem = ErrorSchema.safeParse(json);
  throw new AnswerApiError(
    (problem.success ? PROBLEM_OF[problem.data.error.code] : undefined) ?? (response.status === 404 ? "NOT_FOUND" : "INTERNAL"),
  );
}

function read<Value>(schema: z.ZodType<Value>, json: unknown): Value {
  const result = schema.safeParse(json);
  if (!result.success) throw new AnswerApiError("INTERNAL");
  return result.data;
}

/** Opens the invitation behind a link; the secret travels in the body, never in an address. */
export async function openInvitation(token: string): Promise<Invitation> {
  return read(OpenSchema, await post("/answer/open", { token }));
}

/** Puts a sealed ballot in the box; doing it again replaces it. Checks that what arrived is what was sent. */
export async function submitSealed(token: string, sealed: Uint8Array<ArrayBuffer>): Promise<void> {
  if (sealed.length !== SEALED_BYTES) throw new AnswerApiError("INVALID_INPUT");
  const { digest } = read(ReceivedSchema, await post("/answer/submit", { token, sealed: toBase64Url(sealed) }));
  const own = toBase64Url(new Uint8Array(await crypto.subtle.digest("SHA-256", sealed)));
  if (digest !== own) throw new AnswerApiError("DAMAGED");
}

export function isOpen(invitation: Invitation): invitation is OpenInvitation {
  return invitation.state === "OPEN" && invitation.promise !== null && invitation.questionnaire !== null && invitation.box !== null;
}
