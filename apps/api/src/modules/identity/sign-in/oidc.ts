import * as oidc from "openid-client";
import { isLoopbackName } from "../../../platform/http/client-network.js";
import type { Config } from "../../../platform/config/config.js";

/** What is kept between leaving for the identity provider and coming back. */
export interface OidcChecks {
  readonly verifier: string;
  readonly nonce: string;
  readonly state: string;
}

/** Who the identity provider says somebody is: its own name and its own number for them. An address is never looked at. */
export interface ExternalName {
  readonly issuer: string;
  readonly subject: string;
  /** Whether they proved it to the provider just now, and did not merely have a session there. */
  readonly isFresh: boolean;
}

/** A session at the provider older than ours can be is not accepted without proof. Asking also makes it say when that proof was given. */
const PROOF_SECONDS_MAX = 12 * 3600;
/** How long ago "just now" may be: the way back from the provider, with a question about consent on it. */
const FRESH_SECONDS = 120;

/** One identity provider, found at its own address when it is first needed. */
export class IdentityProvider {
  private configuration: Promise<oidc.Configuration> | undefined;

  constructor(private readonly settings: { issuer: URL; clientId: string; clientSecret: string | undefined; redirectUri: string }) {}

  static fromConfig(config: Config): IdentityProvider | null {
    if (!config.OIDC_ISSUER || !config.OIDC_CLIENT_ID) return null;
    return new IdentityProvider({
      issuer: new URL(config.OIDC_ISSUER),
      clientId: config.OIDC_CLIENT_ID,
      clientSecret: config.OIDC_CLIENT_SECRET,
      redirectUri: new URL("/auth/oidc/callback", config.publicUrl).href,
    });
  }

  /** @param mustProve asks the provider to let them sign in anew, whatever session they have there */
  async begin(mustProve = false): Promise<{ url: URL; checks: OidcChecks }> {
    const configuration = await this.find();
    const checks = { verifier: oidc.randomPKCECodeVerifier(), nonce: oidc.randomNonce(), state: oidc.randomState() };
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.settings.redirectUri,
      response_type: "code",
      // Only who it is; no profile and no address.
      scope: "openid",
      code_challenge: await oidc.calculatePKCECodeChallenge(checks.verifier),
      code_challenge_method: "S256",
      nonce: checks.nonce,
      state: checks.state,
      ...(mustProve ? { prompt: "login", max_age: "0" } : { max_age: String(PROOF_SECONDS_MAX) }),
    });
    return { url, checks };
  }

  /** @throws when the answer does not belong to what was begun, or is not this provider's */
  async finish(answer: URLSearchParams, checks: OidcChecks): Promise<ExternalName> {
    const url = new URL(this.settings.redirectUri);
    url.search = answer.toString();
    const tokens = await oidc.authorizationCodeGrant(await this.find(), url, {
      pkceCodeVerifier: checks.verifier,
      expectedNonce: checks.nonce,
      expectedState: checks.state,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) throw new Error("The identity provider sent no id token.");
    // Everybody without a number would be the same person.
    if (!claims.sub) throw new Error("The identity provider named nobody.");
    const provedAgo = Date.now() / 1000 - (typeof claims.auth_time === "number" ? claims.auth_time : 0);
    return { issuer: claims.iss, subject: claims.sub, isFresh: Math.abs(provedAgo) <= FRESH_SECONDS };
  }

  private async find(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    // Plain http only on this machine: for trying it out and for the tests.
    const overHttp = issuer.protocol === "http:" && isLoopbackName(issuer.hostname) ? [oidc.allowInsecureRequests] : [];
    // The id token's signature is checked too, although it comes straight from the provider: a proxy on the way out may read https.
    const execute = [oidc.enableNonRepudiationChecks, ...overHttp];
    this.configuration ??= oidc.discovery(issuer, clientId, clientSecret, undefined, { execute, timeout: 10 });
    try {
      return await this.configuration;
    } catch (error) {
      // It may be back at the next try.
      this.configuration = undefined;
      throw error;
    }
  }
}
