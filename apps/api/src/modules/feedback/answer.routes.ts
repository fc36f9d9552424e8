import { createHmac, randomBytes } from "node:crypto";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { invalidInput, limitReached } from "../../platform/errors/app-error.js";
import { readJson, sendJson, type HttpCall, type HttpRoute } from "../../platform/http/router.js";
import type { AnswerService } from "./answer.service.js";

const CALLS_A_MINUTE = 240;

/**
 * The two calls of the answer page. They need no cookie and look at none; being silent, they leave no line in a log.
 * The token stands in the body (and in the link behind `#`), so that no address holds it.
 */
export function answerRoutes(answers: AnswerService): HttpRoute[] {
  const limit = createTokenLimit();
  return [
    route("/answer/open", async (body) => {
      const token = text(body, "token");
      await limit(token);
      return answers.open(token);
    }),
    route("/answer/submit", async (body) => {
      const token = text(body, "token");
      await limit(token);
      return answers.submit(token, sealedOf(text(body, "sealed")));
    }),
  ];
}

function route(path: string, answer: (body: Record<string, unknown>) => Promise<object>): HttpRoute {
  return {
    method: "POST",
    path,
    isSilent: true,
    async handle({ request, response }: HttpCall) {
      sendJson(response, 200, await answer(await readJson(request)));
    },
  };
}

function text(body: Record<string, unknown>, field: string): string {
  const value = body[field];
  if (typeof value !== "string") throw invalidInput([{ path: field, message: "required" }]);
  return value;
}

/** Buffer skips signs that are not base64url without a word, so those are refused first. */
function sealedOf(value: string): Uint8Array {
  if (!/^[A-Za-z0-9_-]*$/.test(value)) throw invalidInput([{ path: "sealed", message: "base64url" }]);
  return Buffer.from(value, "base64url");
}

/** @NOTE privacy: counts by a keyed hash whose key dies with the process, for one minute, and never by address. */
function createTokenLimit(): (token: string) => Promise<void> {
  const limiter = new RateLimiterMemory({ points: CALLS_A_MINUTE, duration: 60 });
  const key = randomBytes(32);
  return async (token) => {
    try {
      await limiter.consume(createHmac("sha256", key).update(token).digest("base64url"));
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) throw limitReached("answers", Math.ceil(refusal.msBeforeNext / 1000));
      throw refusal;
    }
  };
}
