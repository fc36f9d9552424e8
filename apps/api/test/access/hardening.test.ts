import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createLog } from "../../src/platform/log/log.js";
import { TestApp, type TestPerson } from "../testkit/test-app.js";

const ALLOWED = "query Allowed { viewer { fullName } }";
const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

describe("the product in production", () => {
  let app: TestApp;
  let ada: TestPerson;
  let cookie: string;
  const lines: string[] = [];

  beforeAll(async () => {
    const log = createLog("debug", { write: (line) => void lines.push(line) });
    app = await TestApp.start(
      { NODE_ENV: "production", METRICS_TOKEN: "a-token-of-sixteen-and-more" },
      { log, trusted: new Map([[hashOf(ALLOWED), ALLOWED]]) },
    );
    ada = await app.aPerson(await app.anOrganisation("Kanarie Zorg"), "Kanarie Vogel");
    cookie = await app.signIn(ada);
  });
  afterAll(() => app.stop());

  const post = (body: unknown, headers: Record<string, string> = {}, path = "/graphql") =>
    fetch(app.origin + path, {
      method: "POST",
      headers: { "content-type": "application/json", cookie, ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  const trusted = (text: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } } });

  it.each([
    ["a text of one's own", { query: "{ viewer { id } }" }],
    ["the trusted text sent as text", { query: ALLOWED }],
    ["introspection", { query: "{ __schema { types { name } } }" }],
    ["a hash nobody knows", trusted("{ viewer { id } }")],
    ["a text registered on the fly", { ...trusted("{ viewer { id } }"), query: "{ viewer { id } }" }],
  ])("refuses %s", async (_what, body) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { code: "INVALID_INPUT" } });
  });

  it("refuses a batch, a GET and what a foreign site's form can send", async () => {
    expect((await post([trusted(ALLOWED), trusted(ALLOWED)])).status).toBe(400);
    expect((await fetch(`${app.origin}/graphql?query={viewer{id}}`, { headers: { cookie } })).headers.get("content-type")).not.toMatch(
      /json/,
    );
    expect((await post(trusted(ALLOWED), { "content-type": "text/plain" })).status).toBe(400);
    expect((await post(JSON.stringify(trusted(ALLOWED)), { "content-type": "application/x-www-form-urlencoded" })).status).toBe(400);
  });

  it("answers a trusted document", async () => {
    expect(await (await post(trusted(ALLOWED))).json()).toEqual({ data: { viewer: { fullName: "Kanarie Vogel" } } });
  });

  it("hides what went wrong behind an id that is in the log, and keeps the data out of the log too", async () => {
    await app.admin.query("alter table identity.organisation rename to organisation_hidden");
    try {
      const answer = (await (await post(trusted(ALLOWED))).json()) as {
        errors: { message: string; extensions: { code: string; id: string } }[];
      };
      expect(answer.errors[0]).toMatchObject({ message: "Something went wrong. Nothing was changed.", extensions: { code: "INTERNAL" } });
      expect(JSON.stringify(answer)).not.toMatch(/organisation|relation|select|stack/i);
      expect(lines.some((line) => line.includes(answer.errors[0]!.extensions.id))).toBe(true);
    } finally {
      await app.admin.query("alter table identity.organisation_hidden rename to organisation");
    }
  });

  it("logs no name, address, token, cookie or address of a caller", () => {
    expect(lines.length).toBeGreaterThan(0);
    const token = cookie.split("=")[1]!;
    for (const secret of ["Kanarie", ada.email, ada.id, token, "127.0.0.1", "user-agent"]) expect(lines.join("")).not.toContain(secret);
    for (const line of lines) expect(() => JSON.parse(line) as unknown).not.toThrow();
  });

  it("sends the security headers with every kind of answer", async () => {
    for (const path of ["/healthz", "/", "/graphql", "/auth/nothing"]) {
      const { headers } = await fetch(app.origin + path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.has("x-powered-by")).toBe(false);
    }
  });

  it("says that it lives and that it is ready, and shows its metrics to the token only", async () => {
    expect((await fetch(`${app.origin}/healthz`)).status).toBe(200);
    expect((await fetch(`${app.origin}/readyz`)).status).toBe(200);
    expect((await fetch(`${app.origin}/metrics`)).status).toBe(404);
    expect((await fetch(`${app.origin}/metrics`, { headers: { authorization: "Bearer wrong-token-of-the-same-" } })).status).toBe(404);
    const metrics = await fetch(`${app.origin}/metrics`, { headers: { authorization: "Bearer a-token-of-sixteen-and-more" } });
    const text = await metrics.text();
    expect(text).toContain('http_requests_total{route="/graphql"');
    expect(text).not.toMatch(/route="\/answer|Kanarie/);
  });

  it("goes on after a body that is cut off", async () => {
    const broken = fetch(`${app.origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"query'));
          controller.error(new Error("cut off"));
        },
      }),
      duplex: "half",
    } as RequestInit);
    await expect(broken).rejects.toThrow();
    expect((await fetch(`${app.origin}/healthz`)).status).toBe(200);
  });
});

describe("metrics without a token", () => {
  it("are for loopback, and not for what a proxy passes on", async () => {
    const app = await TestApp.start({ ROLE: "api" });
    try {
      expect((await fetch(`${app.origin}/metrics`)).status).toBe(200);
      expect((await fetch(`${app.origin}/metrics`, { headers: { "x-forwarded-for": "203.0.113.7" } })).status).toBe(404);
    } finally {
      await app.stop();
    }
  });
});
