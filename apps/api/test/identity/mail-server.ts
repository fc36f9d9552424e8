import type { AddressInfo } from "node:net";
import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer } from "smtp-server";

export interface ReceivedMail {
  /** Those of the envelope: whom it is really delivered to. */
  readonly recipients: readonly string[];
  readonly parsed: ParsedMail;
  readonly raw: string;
}

/** A real mail server on this machine that keeps what it gets, and refuses when told to. */
export class MailServer {
  readonly tries: ReceivedMail[] = [];
  readonly accepted: ReceivedMail[] = [];
  /** What the next mail is answered with; the one after that is taken. */
  refuseNext: { readonly code: number; readonly text: string } | null = null;

  private constructor(private readonly server: SMTPServer) {}

  static async start(): Promise<MailServer> {
    const server = new SMTPServer({
      disabledCommands: ["AUTH", "STARTTLS"],
      logger: false,
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", () => {
          const recipients = session.envelope.rcptTo.map(({ address }) => address);
          kept.take(Buffer.concat(chunks), recipients).then(() => done(), done);
        });
      },
    });
    const kept = new MailServer(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return kept;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  clear(): void {
    this.tries.length = 0;
    this.accepted.length = 0;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(resolve));
  }

  private async take(raw: Buffer, recipients: readonly string[]): Promise<void> {
    const mail = { recipients, parsed: await simpleParser(raw), raw: raw.toString() };
    this.tries.push(mail);
    const refusal = this.refuseNext;
    this.refuseNext = null;
    if (refusal) throw Object.assign(new Error(refusal.text), { responseCode: refusal.code });
    this.accepted.push(mail);
  }
}
