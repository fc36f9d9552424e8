import { describe, expect, it } from "@jest/globals";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KeyStore } from "../../../platform/keys/key-store.js";
import { openSealedAddress, sealAddress } from "./sealed-address.js";

const keys = async () => new KeyStore(await mkdtemp(join(tmpdir(), "ek-keys-")));

describe("an address on its way to the mail job", () => {
  it("cannot be opened with other keys, nor after it was changed", async () => {
    const sealed = await sealAddress(await keys(), "ada@example.org");
    await expect(openSealedAddress(await keys(), sealed)).rejects.toThrow();
    const mine = await keys();
    const changed = Buffer.from(await sealAddress(mine, "ada@example.org"), "base64url");
    changed[40]! ^= 1;
    await expect(openSealedAddress(mine, changed.toString("base64url"))).rejects.toThrow();
  });

  it("does not show, has the same length whatever the address, and is never sealed the same way twice", async () => {
    const mine = await keys();
    const [short, long, again] = await Promise.all(
      ["a@b.nl", `${"x".repeat(200)}@example.org`, "a@b.nl"].map((address) => sealAddress(mine, address)),
    );
    expect(Buffer.from(short!, "base64url").toString("latin1")).not.toContain("a@b.nl");
    expect(short!.length).toBe(long!.length);
    expect(short).not.toBe(again);
    expect(await openSealedAddress(mine, short!)).toBe("a@b.nl");
  });
});
