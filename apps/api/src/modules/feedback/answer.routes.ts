import { createHmac, randomBytes } from "node:crypto";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { ballotReply, readClaim, readDraw, readReplacement, readSubmission } from "@eigenkleur/shared";
import { AppError, invalidInput, limitReached, notFound } from "../../platform/errors/app-error.js";
import { errorReply, readJson, sendJson, sendJsonText, type HttpCall, type HttpRoute } from "../../platform/http/router.js";
import type { AnswerService } from "./answer.service.js";
import type { BlindAnswerService } from "./blind-answer.service.js";

const CALLS_A_MINUTE = 240;
const BOX = "/answer/box/";
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Body = Record<string, unknown>;

/**
 * The calls of the answer page. They need no cookie and look at none; being silent, they leave no line in a log.
 * The token stands in the body (and in the link behind `#`), so that no address holds it.
 */
export function answerRoutes(answers: AnswerService, blind: BlindAnswerService): HttpRoute[] {
  const limit = createTokenLimit();
  return [
    route("/answer/open", async (body) => {
      const token = text(body, "token");
      await limit(token);
      return answers.open(token);
    }),
    route("/answer/draw", async (body) => {
      const draw = must(readDraw(body));
      await limit(draw.token);
      return blind.draw(draw);
    }),
    route("/answer/sheet", async (body) => {
      const token = text(body, "token");
      await limit(token);
      return blind.drawForSheet(token);
    }),
    evenRoute("/answer/submit", async (body) => {
      if (!("token" in body)) {
        const ballot = must(readSubmission(body));
        await limit(`${ballot.roundId}|${Buffer.from(ballot.input).toString("hex")}`);
        return blind.submit(ballot);
      }
      const token = text(body, "token");
      await limit(token);
      return answers.submit(token, sealedOf(text(body, "sealed")));
    }),
    evenRoute("/answer/replace", async (body) => {
      const replacement = must(readReplacement(body));
      await limit(Buffer.from(replacement.replaceKey).toString("hex"));
      return blind.replace(replacement);
    }),
    evenRoute("/answer/check", async (body) => {
      const claim = must(readClaim(body));
      await limit(Buffer.from(claim.replaceKey).toString("hex"));
      return blind.check(claim);
    }),
    route("/answer/reopen", async (body) => {
      const claim = must(readClaim(body));
      await limit(Buffer.from(claim.replaceKey).toString("hex"));
      return answers.openFor(claim.roundId, await blind.getGroup(claim));
    }),
    {
      method: "GET",
      path: `${BOX}*`,
      isSilent: true,
      async handle({ response, url }: HttpCall) {
        const roundId = url.pathname.slice(BOX.length);
        if (!UUID.test(roundId)) throw notFound();
        sendJson(response, 200, await blind.listBox(roundId));
      },
    },
  ];
}

function route(path: string, answer: (body: Body) => Promise<object>): HttpRoute {
  return {
    method: "POST",
    path,
    isSilent: true,
    async handle({ request, response }: HttpCall) {
      sendJson(response, 200, await answer(await readJson(request)));
    },
  };
}

/** Always answers with the same number of bytes, a refusal too. */
function evenRoute(path: string, answer: (body: Body) => Promise<object>): HttpRoute {
  return {
    method: "POST",
    path,
    isSilent: true,
    async handle({ request, response }: HttpCall) {
      try {
        sendJsonText(response, 200, ballotReply(await answer(await readJson(request))));
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        const { status, body, headers } = errorReply(error);
        sendJsonText(response, status, ballotReply(body), headers);
      }
    },
  };
}

function must<T>(read: T | null): T {
  if (read === null) throw invalidInput([{ path: "", message: "form" }]);
  return read;
}

function text(body: Body, field: string): string {
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
