import { Writable } from "node:stream";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { createLog } from "../../src/platform/log/log.js";
import { createSmtpMailer } from "../../src/platform/mail/mailer.js";
import { Browser } from "../testkit/browser.js";
import { TestApp } from "../testkit/test-app.js";
import { MailServer } from "./mail-server.js";

const PUBLIC = "https://eigenkleur.example";
let server: MailServer;
let app: TestApp;
let organisationId: string;
let log = "";

beforeAll(async () => {
  server = await MailServer.start();
  const destination = new Writable({
    write(chunk, _encoding, done) {
      log += String(chunk);
      done();
    },
  });
  app = await TestApp.start(
    { SMTP_URL: server.url, MAIL_FROM: "Eigenkleur <post@eigenkleur.example>", PUBLIC_URL: PUBLIC },
    { log: createLog("debug", destination) },
  );
  organisationId = await app.anOrganisation("Zorgnet");
});
afterAll(async () => {
  await app.stop();
  await server.stop();
});
beforeEach(async () => {
  server.clear();
  await app.admin.query("delete from identity.attempt");
});

const askFor = (email: string, next?: string) => new Browser(app).post("/auth/link/request", { email, next });
const tokenIn = (text: string) => /\/aanmelden(?:\?\S*)?#([\w-]{43})/.exec(text)?.[1] ?? "";

describe("a sign-in mail over SMTP", () => {
  it("goes to nobody when the address is unknown", async () => {
    expect((await askFor("nobody@example.org")).status).toBe(202);
    await app.jobsDone();
    expect(server.tries).toEqual([]);
  });

  it("arrives as plain text with the right link, from us, to the person alone", async () => {
    const person = await app.aPerson(organisationId, "Ada Bos");
    await askFor(person.email, "/feedback/7");
    const [mail] = await app.until(async () => (server.accepted.length > 0 ? server.accepted : undefined), "the mail", 20_000);
    expect(mail?.recipients).toEqual([person.email]);
    expect(mail?.parsed.from?.text).toBe('"Eigenkleur" <post@eigenkleur.example>');
    expect(mail?.parsed.subject).toBe("Aanmelden bij Eigenkleur");
    expect(mail?.parsed.headers.get("auto-submitted")).toBe("auto-generated");
    expect(mail?.parsed.headers.get("content-type")).toMatchObject({ value: "text/plain" });
    expect(mail?.parsed.html).toBe(false);
    expect(mail?.parsed.attachments).toEqual([]);
    expect(mail?.parsed.messageId).toMatch(/^<sign-in-[\da-f-]{36}@eigenkleur\.example>$/);
    const text = mail?.parsed.text ?? "";
    expect(text).toContain(`${PUBLIC}/aanmelden?naar=%2Ffeedback%2F7#${tokenIn(text)}`);
    expect((await new Browser(app).post("/auth/link/redeem", { token: tokenIn(text) })).status).toBe(200);
  });

  it("is tried again after the server said not now, under the same Message-ID, and is delivered once", async () => {
    const person = await app.aPerson(organisationId, "Bea Kok");
    server.refuseNext = { code: 451, text: `4.7.1 <${person.email}> greylisted, try again later` };
    await askFor(person.email);
    const failed = await app.until(async () => {
      const { rows } = await app.admin.query<{ error: string }>(
        "select last_error as error from graphile_worker._private_jobs where last_error is not null",
      );
      return rows[0]?.error;
    }, "the refusal");
    // Neither the queue nor the log names the person whom the server's answer names.
    expect(failed).toContain("451");
    expect(failed).not.toContain(person.email);
    await app.admin.query("update graphile_worker._private_jobs set run_at = now()");
    const [mail] = await app.until(async () => (server.accepted.length > 0 ? server.accepted : undefined), "the second try", 20_000);
    await app.jobsDone();
    expect(server.tries).toHaveLength(2);
    expect(server.tries[0]?.parsed.messageId).toBe(mail?.parsed.messageId);
    expect(server.accepted).toHaveLength(1);
    expect((await new Browser(app).post("/auth/link/redeem", { token: tokenIn(mail?.parsed.text ?? "") })).status).toBe(200);
    expect(log).toContain("mailSignInLinks");
    expect(log).not.toContain(person.email);
    expect(log).not.toContain("greylisted");
  });

  it("has another Message-ID each time it is asked for", async () => {
    const person = await app.aPerson(organisationId, "Cas Twee");
    await askFor(person.email);
    await askFor(person.email);
    await app.until(async () => (server.accepted.length === 2 ? true : undefined), "both mails", 20_000);
    expect(new Set(server.accepted.map((mail) => mail.parsed.messageId)).size).toBe(2);
  });

  it("keeps the name of an organisation on its own line, whatever is in it", async () => {
    const odd = await app.anOrganisation("Zorg\r\nBcc: evil@example.org\r\n\r\nKlik: https://evil.example");
    const person = await app.aPerson(odd, "Dirk Regel");
    await askFor(person.email);
    const [mail] = await app.until(async () => (server.accepted.length > 0 ? server.accepted : undefined), "the mail", 20_000);
    expect(mail?.recipients).toEqual([person.email]);
    expect(mail?.parsed.bcc).toBeUndefined();
    expect(mail?.parsed.text).toContain("Aanmelden bij Zorg Bcc: evil@example.org Klik: https://evil.example:");
  });
});

describe("a mail made of what people typed", () => {
  const mailer = () =>
    createSmtpMailer({ smtpUrl: server.url, from: "Eigenkleur <post@eigenkleur.example>", domain: "eigenkleur.example" });

  it("cannot get another header or another recipient by a line end or a comma", async () => {
    await mailer().send({
      id: "x@evil.example>\r\nBcc: evil@example.org",
      to: "ada@example.org",
      subject: "Vraag van Ada\r\nBcc: evil@example.org\r\n\r\nEen ander bericht",
      text: "Hallo\r\n.\r\nMAIL FROM:<evil@example.org>\r\n",
      headers: { "List-Unsubscribe": "<https://eigenkleur.example/x>\r\nBcc: evil@example.org" },
    });
    const [mail] = server.accepted;
    expect(server.accepted).toHaveLength(1);
    expect(mail?.recipients).toEqual(["ada@example.org"]);
    expect(mail?.parsed.bcc).toBeUndefined();
    expect(mail?.parsed.subject).toBe("Vraag van Ada Bcc: evil@example.org  Een ander bericht".replace("  ", " "));
    expect(mail?.parsed.text).toContain("MAIL FROM:<evil@example.org>");
    expect(mail?.raw).not.toMatch(/^bcc:/im);
    for (const to of [
      "ada@example.org, evil@example.org",
      "ada@example.org\r\nRCPT TO:<evil@example.org>",
      "Ada <ada@example.org>, evil@example.org",
    ]) {
      server.clear();
      await mailer()
        .send({ id: "1", to, subject: "x", text: "x" })
        .catch(() => undefined);
      expect(server.accepted.flatMap(({ recipients }) => recipients)).not.toContain("evil@example.org");
    }
  });
});
