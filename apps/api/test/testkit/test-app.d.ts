import "reflect-metadata";
import pg from "pg";
import type { Role } from "../../src/platform/graphql/context.js";
import { type Running } from "../../src/serve.js";
export interface GraphqlAnswer<T = Record<string, unknown>> {
    readonly status: number;
    readonly data?: T | null;
    readonly errors?: readonly {
        message: string;
        path?: unknown[];
        extensions: Record<string, unknown> & {
            code: string;
        };
    }[];
}
export interface TestPerson {
    readonly organisationId: string;
    readonly id: string;
    readonly fullName: string;
    readonly email: string;
}
/** The whole product on a random port with a database, key store and outbox of its own; drives it as a client would. */
export declare class TestApp {
    readonly running: Running;
    /** A superuser's connection, for arranging and for looking behind the API. */
    readonly admin: pg.Client;
    readonly origin: string;
    readonly directory: string;
    private readonly dropDatabase;
    private constructor();
    static start(env?: Readonly<Record<string, string>>): Promise<TestApp>;
    stop(): Promise<void>;
    anOrganisation(name?: string, isDemo?: boolean): Promise<string>;
    aPerson(organisationId: string, fullName: string, roles?: readonly Role[]): Promise<TestPerson>;
    /** A session as if the person had just signed in; the answer is the cookie header to send. */
    signIn(person: TestPerson, options?: {
        isFresh?: boolean;
        actingAs?: "HR" | "WORKS_COUNCIL";
    }): Promise<string>;
    graphql<T = Record<string, unknown>>(query: string, variables?: Record<string, unknown>, cookie?: string): Promise<GraphqlAnswer<T>>;
}
//# sourceMappingURL=test-app.d.ts.map