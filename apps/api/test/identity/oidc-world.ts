import { Writable } from "node:stream";
import { createLog } from "../../src/platform/log/log.js";
import { TestApp, type TestPerson } from "../testkit/test-app.js";
import { Visitor } from "./visitor.js";

export const PUBLIC = "https://eigenkleur.example";
export const CALLBACK = `${PUBLIC}/auth/oidc/callback`;
export const CLIENT = { id: "eigenkleur", secret: "a-client-secret-that-stays-in", redirectUri: CALLBACK };
/** What the provider says of everybody, and what Ada's address is here. */
export const SHARED_ADDRESS = "ada@example.org";

/** The whole product, served at a public https address, with an identity provider for one of its organisations. */
export class OidcWorld {
  private constructor(
    readonly app: TestApp,
    readonly issuer: string,
    readonly organisationId: string,
    readonly ada: TestPerson,
    private readonly lines: string[],
  ) {}

  static async start(issuer: string): Promise<OidcWorld> {
    const lines: string[] = [];
    const destination = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    });
    const app = await TestApp.start(
      {
        PUBLIC_URL: PUBLIC,
        OIDC_ISSUER: issuer,
        OIDC_CLIENT_ID: CLIENT.id,
        OIDC_CLIENT_SECRET: CLIENT.secret,
        OIDC_ORGANISATION: "Zorgnet",
      },
      { log: createLog("debug", destination) },
    );
    const organisationId = await app.anOrganisation("Zorgnet");
    const ada = await app.aPerson(organisationId, "Ada Bos");
    await app.admin.query("update identity.person set email = $2 where id = $1", [ada.id, SHARED_ADDRESS]);
    return new OidcWorld(app, issuer, organisationId, ada, lines);
  }

  /** Every line the product has logged. */
  get log(): string {
    return this.lines.join("");
  }

  /** No links and no counted attempts. */
  async clear(): Promise<void> {
    await this.app.admin.query("delete from identity.attempt");
    await this.app.admin.query("delete from identity.external_identity");
  }

  async link(subject: string, person = this.ada, issuer = this.issuer): Promise<void> {
    await this.app.admin.query(
      "insert into identity.external_identity (organisation_id, issuer, subject, person_id) values ($1, $2, $3, $4)",
      [person.organisationId, issuer, subject, person.id],
    );
  }

  async countLinks(): Promise<number> {
    return (await this.app.admin.query("select from identity.external_identity")).rowCount ?? 0;
  }

  visitor(): Visitor {
    return new Visitor({ [PUBLIC]: this.app.origin });
  }

  async signedIn(person: TestPerson, isFresh = true): Promise<Visitor> {
    return this.visitor().give(PUBLIC, `__Host-${await this.app.signIn(person, { isFresh })}`);
  }

  /** Where the button of the sign-in page leads: the provider's address, or a page of ours. */
  async leave(visitor: Visitor, query = ""): Promise<string> {
    return (await visitor.ask(`${PUBLIC}/auth/oidc/start${query}`)).headers.get("location") ?? "";
  }

  /** The page of ours that one lands on. */
  async landing(visitor: Visitor, url: URL | string): Promise<string | null> {
    return (await visitor.ask(url)).headers.get("location");
  }

  async whoIs(visitor: Visitor): Promise<string | null> {
    const answer = await this.app.graphql<{ viewer: { fullName: string } | null }>("{ viewer { fullName } }", {}, visitor.cookies(PUBLIC));
    return answer.data?.viewer?.fullName ?? null;
  }

  async isFresh(visitor: Visitor): Promise<boolean | undefined> {
    const answer = await this.app.graphql<{ account: { isFresh: boolean } }>("{ account { isFresh } }", {}, visitor.cookies(PUBLIC));
    return answer.data?.account.isFresh;
  }
}
