import { describe, expect, it } from "@jest/globals";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hashFiles } from "./build.mjs";
import { productEnvironment } from "./environment.mjs";
import { nodeTooOld } from "./node-version.mjs";
import { ensurePortFree, freePort } from "./port.mjs";
import { PlainError, sayWhatIsWrong } from "./steps.mjs";

describe("what a start checks first", () => {
  it.each(["18.20.4", "20.18.3", "19.9.0"])("says that Node %s is too old", (version) => {
    expect(nodeTooOld(version)).toMatch(new RegExp(`^Node ${version} is too old: Eigenkleur needs Node 20\\.19 or newer`, "u"));
  });

  it.each(["20.19.0", "22.1.0", "24.21.0"])("accepts Node %s", (version) => {
    expect(nodeTooOld(version)).toBeUndefined();
  });

  it("names a port that is taken, and the way out", async () => {
    const server = createServer();
    await new Promise((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address();
    await expect(ensurePortFree(port)).rejects.toThrow(
      `Port ${port} is in use by another program. Stop that, or choose another port: PORT=${port + 1} pnpm start`,
    );
    server.close();
  });

  it("waits for a port that is being let go", async () => {
    const server = createServer();
    await new Promise((done) => server.listen(0, "127.0.0.1", done));
    setTimeout(() => server.close(), 150);
    await expect(ensurePortFree(server.address().port, { patienceMs: 5_000 })).resolves.toBeUndefined();
  });

  it("accepts a free port", async () => {
    await expect(ensurePortFree(await freePort())).resolves.toBeUndefined();
  });

  it.each(["abc", "0", "70000", "1.5"])("refuses PORT=%s", (port) => {
    expect(() => productEnvironment({ PORT: port })).toThrow(PlainError);
  });
});

describe("the environment of the product", () => {
  it("seeds no demonstration organisation in a database of one's own", () => {
    const { env, isEmbedded } = productEnvironment({ DATABASE_URL: "postgres://db/own" });
    expect(isEmbedded).toBe(false);
    expect(env.DEMO).toBeUndefined();
  });

  it("seeds one in the embedded database, unless told not to", () => {
    expect(productEnvironment({}).env.DEMO).toBe("1");
    expect(productEnvironment({ DEMO: "0" }).env.DEMO).toBe("0");
  });

  it("lets what was set win", () => {
    const { env, port } = productEnvironment({ PORT: "4010", EIGENKLEUR_KEY_DIR: "/keys" });
    expect(port).toBe(4010);
    expect(env.EIGENKLEUR_KEY_DIR).toBe("/keys");
  });
});

describe("what a failed start says", () => {
  it("names a full disk in one line", () => {
    expect(sayWhatIsWrong(new Error("ENOSPC: no space left on device, write"))).toBe("The disk is full: free some space and start again.");
  });

  it("shows no stack for what was foreseen, and one for what was not", () => {
    expect(sayWhatIsWrong(new PlainError("clear"))).toBe("clear");
    expect(sayWhatIsWrong(new Error("surprise"))).toMatch(/surprise\n\s+at /u);
  });
});

describe("whether the client must be built again", () => {
  it("sees a changed, an added and a renamed file", async () => {
    const root = await mkdtemp(join(tmpdir(), "ek-hash-"));
    await mkdir(join(root, "src/deep"), { recursive: true });
    await writeFile(join(root, "src/deep/a.ts"), "1");
    const before = await hashFiles(root, ["src", "absent"]);
    expect(await hashFiles(root, ["src", "absent"])).toBe(before);
    await writeFile(join(root, "src/deep/a.ts"), "2");
    const changed = await hashFiles(root, ["src"]);
    await writeFile(join(root, "src/b.ts"), "1");
    const added = await hashFiles(root, ["src"]);
    await rm(join(root, "src/b.ts"));
    await writeFile(join(root, "src/c.ts"), "1");
    const renamed = await hashFiles(root, ["src"]);
    expect(new Set([before, changed, added, renamed]).size).toBe(4);
    await rm(root, { recursive: true });
  });
});
