import { describe, expect, it } from "@jest/globals";
import { findBrowser } from "./find-browser.mjs";

function aMachine(changes = {}) {
  const said = [];
  const machine = {
    env: {},
    isRoot: false,
    isDebian: false,
    systemPlaces: () => [],
    playwrightPlace: async () => undefined,
    runs: () => true,
    installWithApt: () => {
      throw new Error("must not install");
    },
    say: (line) => said.push(line),
    ...changes,
  };
  return { machine, said };
}

describe("finding a browser for the journeys", () => {
  it("says what to do when there is none", async () => {
    await expect(findBrowser(aMachine().machine)).rejects.toThrow(/^No browser for the journeys: install Chromium[^\n]*CHROMIUM_PATH\.$/u);
  });

  it("refuses a named browser that does not run, rather than quietly taking another", async () => {
    const { machine } = aMachine({
      env: { CHROMIUM_PATH: "/nowhere" },
      runs: (path) => path !== "/nowhere",
      systemPlaces: () => ["/usr/bin/chromium"],
    });
    await expect(findBrowser(machine)).rejects.toThrow(/CHROMIUM_PATH points to \/nowhere/u);
  });

  it("installs nothing on Debian for a normal user", async () => {
    await expect(findBrowser(aMachine({ isDebian: true }).machine)).rejects.toThrow(/No browser/u);
  });

  it("says what to do when installing did not help", async () => {
    const { machine } = aMachine({ isDebian: true, isRoot: true, installWithApt: () => undefined });
    await expect(findBrowser(machine)).rejects.toThrow(/No browser/u);
  });

  it("takes the named one before any other", async () => {
    const { machine } = aMachine({ env: { CHROMIUM_PATH: "/opt/chromium" }, systemPlaces: () => ["/usr/bin/chromium"] });
    await expect(findBrowser(machine)).resolves.toBe("/opt/chromium");
  });

  it("passes over a system browser that does not run", async () => {
    const { machine } = aMachine({
      systemPlaces: () => ["/usr/bin/chromium", "/usr/bin/google-chrome"],
      runs: (path) => path.includes("google"),
    });
    await expect(findBrowser(machine)).resolves.toBe("/usr/bin/google-chrome");
  });

  it("takes Playwright's own when the system has none", async () => {
    const { machine } = aMachine({ playwrightPlace: async () => "/cache/chrome" });
    await expect(findBrowser(machine)).resolves.toBe("/cache/chrome");
  });

  it("installs one on Debian as root, and says so", async () => {
    const places = [];
    const { machine, said } = aMachine({
      isDebian: true,
      isRoot: true,
      systemPlaces: () => places,
      installWithApt: () => places.push("/usr/bin/chromium"),
    });
    await expect(findBrowser(machine)).resolves.toBe("/usr/bin/chromium");
    expect(said).toHaveLength(1);
  });
});
