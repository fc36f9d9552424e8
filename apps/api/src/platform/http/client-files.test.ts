import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { createClientFiles } from "./client-files.js";

describe("the client's files", () => {
  let directory: string;
  let server: Server;
  let origin: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "ek-client-"));
    await mkdir(join(directory, "assets"));
    await writeFile(join(directory, "index.html"), "<!doctype html><title>page</title>");
    await writeFile(join(directory, "assets/a.js"), "1");
    await writeFile(join(directory, "icon.svg"), "<svg/>");
    server = createServer(createClientFiles(pathToFileURL(`${directory}/`)));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await rm(directory, { recursive: true, force: true });
  });

  it("refuses other methods, and assets that are not there", async () => {
    expect((await fetch(origin, { method: "POST" })).status).toBe(405);
    expect((await fetch(`${origin}/assets/b.js`)).status).toBe(404);
    expect((await fetch(`${origin}/assets/..%2findex.html`)).status).toBe(404);
  });

  it("keeps assets for a year and the page not at all", async () => {
    expect((await fetch(`${origin}/assets/a.js`)).headers.get("cache-control")).toBe("public,max-age=31536000,immutable");
    const page = await fetch(`${origin}/feedback/some-round?x=1.svg`);
    expect([page.headers.get("cache-control"), await page.text()]).toEqual(["no-store", "<!doctype html><title>page</title>"]);
    expect(await (await fetch(`${origin}/icon.svg`)).text()).toBe("<svg/>");
  });

  it("survives a file that goes away under it, as when a new build is made", async () => {
    await rm(join(directory, "assets/a.js"));
    await expect(fetch(`${origin}/assets/a.js`).then((answer) => answer.text())).rejects.toThrow();
    expect((await fetch(origin)).status).toBe(200);
  });
});
