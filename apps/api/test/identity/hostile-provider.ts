import { createHash, generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
export const strangerKey = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** What the provider lies about in its next answer. */
export interface Lie {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly key?: KeyObject;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly tokens?: Readonly<Record<string, unknown>>;
  readonly status?: number;
}

/** An identity provider whose id tokens are what a test wants them to be. It asks nobody anything. */
export class HostileProvider {
  lie: Lie = {};
  /** Bodies of the requests to its token endpoint. */
  readonly asked: URLSearchParams[] = [];
  private nonce = "";

  private constructor(
    private readonly server: Server,
    readonly issuer: string,
    private readonly clientId: string,
  ) {}

  static async start(clientId: string): Promise<HostileProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const provider = new HostileProvider(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`, clientId);
    server.on("request", (request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const [status, body] = provider.answer(request.url ?? "", Buffer.concat(chunks).toString());
        response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
      });
    });
    return provider;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }

  /** Remembers the nonce as an honest provider does, and gives the address that leads back. */
  comeBack(authorizationUrl: string, backTo: string): URL {
    const asked = new URL(authorizationUrl).searchParams;
    this.nonce = asked.get("nonce") ?? "";
    const url = new URL(backTo);
    url.searchParams.set("code", "a-code");
    url.searchParams.set("state", asked.get("state") ?? "");
    return url;
  }

  private answer(path: string, body: string): [number, unknown] {
    const { issuer } = this;
    if (path === "/.well-known/openid-configuration") {
      return [
        200,
        {
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/jwks`,
          response_types_supported: ["code"],
          subject_types_supported: ["public"],
          id_token_signing_alg_values_supported: ["RS256"],
        },
      ];
    }
    if (path === "/jwks") return [200, { keys: [{ ...publicKey.export({ format: "jwk" }), kid: "1", alg: "RS256", use: "sig" }] }];
    if (path !== "/token") return [404, {}];
    this.asked.push(new URLSearchParams(body));
    return [
      this.lie.status ?? 200,
      { access_token: "an-access-token", token_type: "Bearer", expires_in: 60, id_token: this.idToken(), ...this.lie.tokens },
    ];
  }

  private idToken(): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: this.issuer,
      sub: "7",
      aud: this.clientId,
      nonce: this.nonce,
      iat: now,
      exp: now + 60,
      auth_time: now,
      email: "ada@example.org",
      email_verified: true,
      ...this.lie.claims,
    };
    const text = `${part({ alg: "RS256", kid: "1", ...this.lie.header })}.${part(claims)}`;
    return `${text}.${sign("sha256", Buffer.from(text), this.lie.key ?? privateKey).toString("base64url")}`;
  }
}

/** What a provider keeps of a verifier, to see that PKCE is really asked for. */
export const challengeOf = (verifier: string) => createHash("sha256").update(verifier).digest("base64url");
