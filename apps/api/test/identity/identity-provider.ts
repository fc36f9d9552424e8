import { randomBytes } from "node:crypto";
import { jest } from "@jest/globals";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";
import type { Visitor } from "./visitor.js";

export interface ProviderClient {
  readonly id: string;
  readonly secret: string;
  readonly redirectUri: string;
}

/** A certified identity provider of its own on this machine; its people sign in with the number they type. */
export class RealProvider {
  private constructor(
    private server: Server,
    readonly issuer: string,
  ) {}

  /** @param email the address it gives of everybody, whether or not it was asked for */
  static async start(clients: readonly ProviderClient[], email: string): Promise<RealProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    // It warns that its pages are for development, which is what a test is.
    const warnings = jest.spyOn(console, "warn").mockImplementation(() => undefined);
    const provider = new Provider(issuer, {
      clients: clients.map((client) => ({
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [client.redirectUri],
        response_types: ["code"],
        grant_types: ["authorization_code"],
      })),
      cookies: { keys: [randomBytes(16).toString("hex")] },
      ttl: { AccessToken: 60, AuthorizationCode: 60, IdToken: 60, Interaction: 600, Session: 3600, Grant: 3600 },
      pkce: { required: () => true },
      claims: { openid: ["sub", "email", "email_verified"] },
      conformIdTokenClaims: false,
      findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, email, email_verified: true }) }),
    });
    warnings.mockRestore();
    server.on("request", provider.callback());
    return new RealProvider(server, issuer);
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }

  /** Goes through its pages as somebody does, up to the address they are sent back to. */
  async signIn(visitor: Visitor, authorizationUrl: string | URL, subject: string, backTo: string): Promise<URL> {
    let at = await visitor.follow(authorizationUrl, backTo);
    const forms: Record<string, string>[] = [{ prompt: "login", login: subject, password: "x" }, { prompt: "consent" }];
    for (const form of forms) {
      if (at.response === null) return at.url;
      const page = await at.response.text();
      if (!page.includes(`value="${form["prompt"]}"`))
        throw new Error(`The provider shows another page than ${form["prompt"]}: ${page.slice(0, 500)}`);
      at = await visitor.follow(at.url, backTo, form);
    }
    return at.url;
  }
}
