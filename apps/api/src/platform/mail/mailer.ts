import { mkdir, readFile, readdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";

export interface Mail {
  /** The same id for a mail that is tried again, so that a receiving server can drop the second copy. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Headers such as List-Unsubscribe. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A mail that was kept instead of sent. */
export interface KeptMail extends Mail {
  readonly sentAt: string;
}

export interface Mailer {
  send(mail: Mail): Promise<void>;
}

/** Thrown when a mail could not be handed over; says how far it came and the server's number, and nothing else. */
export class MailNotSent extends Error {
  override readonly name = "MailNotSent";
  /** The server refused this recipient for good; trying again would change nothing. */
  readonly isRefused: boolean;

  /** @NOTE privacy: the server's own words often name the person, and a failed job keeps its message; they go no further than here. */
  constructor(reason: { code?: unknown; responseCode?: unknown }) {
    const parts = [reason.code, reason.responseCode].filter((part) => typeof part === "number" || /^[A-Z]+$/.test(String(part)));
    super(`The mail could not be handed over: ${parts.join(" ") || "no reason given"}.`);
    this.isRefused =
      reason.code === "EENVELOPE" && typeof reason.responseCode === "number" && reason.responseCode >= 550 && reason.responseCode < 600;
  }
}

/** Sends over SMTP. A refusal throws, so that the job is tried again later. */
export function createSmtpMailer(options: { smtpUrl: string; from: string; domain: string }): Mailer {
  const transport = createTransport(options.smtpUrl);
  return {
    async send(mail) {
      const sent = transport.sendMail({
        from: options.from,
        to: { name: "", address: mail.to },
        subject: oneLine(mail.subject),
        text: mail.text,
        messageId: `<${mail.id}@${options.domain}>`,
        headers: { "Auto-Submitted": "auto-generated", ...mail.headers },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      await sent.catch((error: unknown) => {
        throw new MailNotSent(error !== null && typeof error === "object" ? error : {});
      });
    },
  };
}

/**
 * Without an SMTP server, mails are kept as files and shown on the local outbox page.
 * @NOTE privacy: the files hold sign-in and invitation links; the folder has mode 700 and the page exists in a demonstration only.
 */
export class FileOutbox implements Mailer {
  constructor(private readonly directory: string) {}

  async send(mail: Mail): Promise<void> {
    await mkdir(this.directory, { recursive: true, mode: 0o700 });
    const path = join(this.directory, `${mail.id.replaceAll(/[^\w-]/g, "")}.json`);
    await writeFile(`${path}.tmp`, JSON.stringify({ ...mail, sentAt: new Date().toISOString() } satisfies KeptMail), { mode: 0o600 });
    await rename(`${path}.tmp`, path);
  }

  /** Every kept mail, newest last. */
  async list(): Promise<KeptMail[]> {
    const names = await readdir(this.directory).catch(() => []);
    const files = names.filter((name) => name.endsWith(".json"));
    const mails = await Promise.all(files.map(async (name) => JSON.parse(await readFile(join(this.directory, name), "utf8")) as KeptMail));
    return mails.toSorted((a, b) => (a.sentAt < b.sentAt ? -1 : 1));
  }
}

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n]+/g, " ").slice(0, 200);
}
