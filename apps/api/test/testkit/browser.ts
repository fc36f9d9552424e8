import type { GraphqlAnswer, TestApp } from "./test-app.js";

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Keeps cookies as a browser does, and says where its requests come from as a browser does. */
export class Browser {
  private readonly jar = new Map<string, string>();

  constructor(
    private readonly app: TestApp,
    cookie?: string,
  ) {
    if (cookie) this.keep(cookie);
  }

  get cookie(): string {
    return [...this.jar].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  async post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<HttpAnswer> {
    return this.send(path, {
      method: "POST",
      headers: { "content-type": "application/json", origin: this.app.origin, "sec-fetch-site": "same-origin", ...headers },
      body: JSON.stringify(body),
    });
  }

  async get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<HttpAnswer> {
    return this.send(path, { headers: { ...headers } });
  }

  async graphql<T = Record<string, unknown>>(query: string, variables: Record<string, unknown> = {}): Promise<GraphqlAnswer<T>> {
    return this.app.graphql<T>(query, variables, this.cookie);
  }

  async send(
    path: string,
    init: { method?: string; headers: Record<string, string>; body?: RequestInit["body"]; duplex?: "half" },
  ): Promise<HttpAnswer> {
    const response = await fetch(new URL(path, this.app.origin), {
      redirect: "manual",
      ...init,
      headers: { ...init.headers, ...(this.jar.size > 0 ? { cookie: this.cookie } : {}) },
    });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text.startsWith("{") ? (JSON.parse(text) as unknown) : text };
  }

  /** Takes a `set-cookie` line, as from a server. */
  keep(line: string): void {
    const [pair = "", ...attributes] = line.split(";");
    const at = pair.indexOf("=");
    const name = pair.slice(0, at).trim();
    if (attributes.some((attribute) => attribute.trim().toLowerCase() === "max-age=0")) this.jar.delete(name);
    else this.jar.set(name, pair.slice(at + 1));
  }
}
