import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { KeyStore } from "./key-store.js";

describe("the key store", () => {
  let directory: string;
  let keys: KeyStore;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "ek-keys-"));
    keys = new KeyStore(join(directory, "keys"));
    await keys.prepare();
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  it.each(["../outside", "a/../../b", "", "/etc", "A", "a//b", ".hidden"])("refuses the name %j", async (name) => {
    await expect(keys.find(name)).rejects.toThrow("Not a name");
  });

  it("throws for a key that was never made, without naming it", async () => {
    await expect(keys.get("rounds/one")).rejects.toThrow("The key store has no such key.");
  });

  it("is readable by its owner alone", async () => {
    await keys.secret("rounds/one/mail");
    expect((await stat(join(directory, "keys"))).mode & 0o777).toBe(0o700);
    expect((await stat(join(directory, "keys/rounds/one/mail"))).mode & 0o777).toBe(0o600);
  });

  it("gives everybody the same secret, also when many ask at once for one that is not there yet", async () => {
    const secrets = await Promise.all(Array.from({ length: 20 }, () => keys.secret("shared")));
    expect(new Set(secrets.map((secret) => secret.toString("hex"))).size).toBe(1);
    expect(secrets[0]).toHaveLength(32);
  });

  it("destroys a whole folder, and destroying it again is no error", async () => {
    await keys.secret("rounds/one/mail");
    await keys.secret("rounds/one/box");
    await keys.destroy("rounds/one");
    await keys.destroy("rounds/one");
    expect(await keys.find("rounds/one/mail")).toBeNull();
    expect(await keys.list("rounds")).toEqual([]);
  });

  it("leaves no temporary file behind", async () => {
    await Promise.all(Array.from({ length: 5 }, () => keys.secret("shared")));
    expect(await readdir(join(directory, "keys"))).toEqual(["shared"]);
  });
});
