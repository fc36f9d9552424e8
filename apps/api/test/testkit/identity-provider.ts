import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";

const CLIENT = { id: "eigenkleur", secret: "a-secret-of-the-test" };

/** A real OpenID provider on a port of its own. Whoever it signs in gets the login as subject, and the address it is told to claim. */
export class TestIdentityProvider {
  private constructor(
    readonly issuer: string,
    private readonly server: Server,
  ) {}

  static async start(options: { redirectUri: string; email: string }): Promise<TestIdentityProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
    const provider = new Provider(issuer, {
      clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [options.redirectUri] }],
      claims: { openid: ["sub", "email", "email_verified"] },
      conformIdTokenClaims: false,
      cookies: { keys: ["test"] },
      pkce: { required: () => true },
      findAccount: (_context, id) => ({
        accountId: id,
        claims: async () => ({ sub: id, email: options.email, email_verified: true }),
      }),
    });
    server.on("request", provider.callback());
    return new TestIdentityProvider(issuer, server);
  }

  get environment(): Record<string, string> {
    return { OIDC_ISSUER: this.issuer, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret };
  }

  /** Goes through the provider's own pages as somebody, and gives the address it sends the browser back to. */
  async signIn(authorizationUrl: string, login: string): Promise<URL> {
    const jar = new Map<string, string>();
    const visit = async (url: string, form?: Record<string, string>): Promise<string> => {
      const response = await fetch(new URL(url, this.issuer), {
        redirect: "manual",
        headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") },
        ...(form ? { method: "POST", body: new URLSearchParams(form) } : {}),
      });
      for (const line of response.headers.getSetCookie()) {
        const [pair = ""] = line.split(";");
        jar.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
      }
      return response.headers.get("location") ?? url;
    };
    // Its own test pages ask first who it is, then whether that is fine.
    const forms: Record<string, string>[] = [{ prompt: "login", login, password: "any" }, { prompt: "consent" }];
    let at = await visit(authorizationUrl);
    for (let step = 0; step < 10 && new URL(at, this.issuer).origin === this.issuer; step++) {
      at = await visit(at, new URL(at, this.issuer).pathname.startsWith("/interaction/") ? forms.shift() : undefined);
    }
    return new URL(at);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
