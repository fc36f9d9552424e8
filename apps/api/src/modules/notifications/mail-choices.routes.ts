import { invalidInput, notFound } from "../../platform/errors/app-error.js";
import { readJson, sendJson, type HttpRoute } from "../../platform/http/router.js";
import type { MailChoiceService } from "./mail-choices.js";
import { isNotificationKind } from "./notification.rules.js";
import type { StopLinks, StopSubject } from "./stop-link.js";

const ONE_CLICK = "/mail/stop/";

/**
 * Choosing mails without signing in, with the link in a mail. @NOTE privacy: silent, since the link names whose mail it was; and
 * somebody who stops mails often has just answered.
 */
export function mailChoiceRoutes(links: StopLinks, choices: MailChoiceService): HttpRoute[] {
  const subjectOf = async (token: unknown): Promise<StopSubject> => {
    const subject = typeof token === "string" ? await links.read(token) : null;
    if (!subject) throw notFound();
    return subject;
  };
  return [
    {
      method: "POST",
      path: "/mail/choices",
      isSilent: true,
      async handle({ request, response }) {
        const body = await readJson(request);
        const subject = await subjectOf(body["token"]);
        const { kind, byMail } = body;
        if (kind !== undefined) {
          if (!isNotificationKind(kind) || typeof byMail !== "boolean") throw invalidInput([{ path: "kind", message: "unknown" }]);
          await choices.choose(subject, kind, byMail);
        }
        sendJson(response, 200, { kind: subject.kind, choices: await choices.list(subject) });
      },
    },
    {
      // RFC 8058: the mail program's own button posts here; a scanner that only opens the address changes nothing.
      method: "POST",
      path: `${ONE_CLICK}*`,
      isSilent: true,
      async handle({ url, response }) {
        const subject = await subjectOf(url.pathname.slice(ONE_CLICK.length));
        await choices.choose(subject, subject.kind, false);
        sendJson(response, 200, { stopped: subject.kind });
      },
    },
  ];
}
