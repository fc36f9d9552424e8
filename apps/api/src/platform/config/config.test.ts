import { describe, expect, it } from "@jest/globals";
import { ConfigError, readConfig } from "./config.js";

const NEEDED = { DATABASE_URL: "postgres://localhost/x", EIGENKLEUR_KEY_DIR: "/keys" };

describe("the configuration", () => {
  it("names every variable that is missing or wrong, in one message", () => {
    expect(() => readConfig({ PORT: "99999", METRICS_TOKEN: "short" })).toThrow(ConfigError);
    expect(() => readConfig({ PORT: "99999", METRICS_TOKEN: "short" })).toThrow(/PORT.*DATABASE_URL|DATABASE_URL.*PORT/s);
  });

  it("never repeats a secret's value in its message", () => {
    expect(() => readConfig({ ...NEEDED, METRICS_TOKEN: "hunter2" })).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining("hunter2") }),
    );
  });

  it("runs the client's own operations only, unless it is not production", () => {
    expect(readConfig(NEEDED).documents).toBe("trusted");
    expect(readConfig({ ...NEEDED, NODE_ENV: "test" }).documents).toBe("any");
  });

  it("makes cookies secure exactly where the public address is https", () => {
    expect(readConfig({ ...NEEDED, PUBLIC_URL: "https://eigenkleur.example" }).isSecure).toBe(true);
    expect(readConfig(NEEDED).isSecure).toBe(false);
  });

  it("takes an empty value as absent, as compose files write them", () => {
    expect(readConfig({ ...NEEDED, SMTP_URL: "", PORT: "" })).not.toHaveProperty("SMTP_URL");
  });
});
