/** A browser that visits several sites: it follows redirects, keeps each site's cookies apart, and can send forms. */
export class Visitor {
  private readonly jars = new Map<string, Map<string, string>>();

  /**
   * @param elsewhere where an origin is really answered, for a product whose public address only exists in its configuration
   */
  constructor(private readonly elsewhere: Readonly<Record<string, string>> = {}) {}

  cookies(origin: string): string {
    return [...this.jar(origin)].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  give(origin: string, cookie: string): this {
    this.keep(origin, cookie);
    return this;
  }

  /** One request, no redirect followed. */
  async ask(address: string | URL, form?: Readonly<Record<string, string>>): Promise<Response> {
    return this.send(address, form ? { method: "POST", body: new URLSearchParams(form) } : {});
  }

  /** What a page's own script sends. */
  async post(address: string | URL, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    const { origin } = new URL(address);
    return this.send(
      address,
      { method: "POST", body: JSON.stringify(body) },
      { "content-type": "application/json", origin, "sec-fetch-site": "same-origin", ...headers },
    );
  }

  /** Follows redirects until there is a page, or until one leads to an address that starts with `stopAt`. */
  async follow(
    address: string | URL,
    stopAt: string,
    form?: Readonly<Record<string, string>>,
  ): Promise<{ url: URL; response: Response | null }> {
    let url = new URL(address);
    let fields = form;
    for (let hops = 0; hops < 10; hops++) {
      if (url.href.startsWith(stopAt)) return { url, response: null };
      const response = await this.ask(url, fields);
      const location = response.headers.get("location");
      if (!location) return { url, response };
      url = new URL(location, url);
      fields = undefined;
    }
    throw new Error("Too many redirects.");
  }

  private async send(
    address: string | URL,
    init: { method?: string; body?: string | URLSearchParams },
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    const url = new URL(address);
    const real = new URL(`${url.pathname}${url.search}`, this.elsewhere[url.origin] ?? url.origin);
    const cookie = this.cookies(url.origin);
    const response = await fetch(real, { redirect: "manual", ...init, headers: { ...headers, ...(cookie ? { cookie } : {}) } });
    for (const line of response.headers.getSetCookie()) this.keep(url.origin, line);
    return response;
  }

  private jar(origin: string): Map<string, string> {
    const jar = this.jars.get(origin) ?? new Map<string, string>();
    this.jars.set(origin, jar);
    return jar;
  }

  private keep(origin: string, line: string): void {
    const [pair = "", ...attributes] = line.split(";").map((part) => part.trim());
    const name = pair.slice(0, pair.indexOf("="));
    const isOver = attributes.some((attribute) => /^max-age=0$/i.test(attribute) || /^expires=.*1970/i.test(attribute));
    if (isOver) this.jar(origin).delete(name);
    else this.jar(origin).set(name, pair.slice(name.length + 1));
  }
}
