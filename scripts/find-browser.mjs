import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { PlainError } from "./lib/steps.mjs";

const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC_PLACES = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"];

/**
 * The browser for the journeys: the one named in CHROMIUM_PATH, the system's, Playwright's own, or, on Debian as root, one
 * installed now. Without any it throws a line that says what to do: the journeys never pass by not running.
 */
export async function findBrowser(machine = thisMachine()) {
  const named = machine.env.CHROMIUM_PATH;
  if (named) {
    if (machine.runs(named)) return named;
    throw new PlainError(`CHROMIUM_PATH points to ${named}, which is not a browser that runs here.`);
  }
  const found = await look(machine);
  if (found) return found;
  if (machine.isDebian && machine.isRoot) {
    machine.say("No browser found; installing Chromium with apt-get …");
    machine.installWithApt();
    const installed = await look(machine);
    if (installed) return installed;
  }
  throw new PlainError(
    "No browser for the journeys: install Chromium or Google Chrome, or run `npx playwright install --with-deps chromium`, or set CHROMIUM_PATH.",
  );
}

async function look(machine) {
  const candidates = [...machine.systemPlaces(), await machine.playwrightPlace()];
  return candidates.find((path) => path && machine.runs(path));
}

function thisMachine() {
  return {
    env: process.env,
    isRoot: process.getuid?.() === 0,
    isDebian: isDebian(),
    systemPlaces,
    playwrightPlace,
    runs,
    installWithApt,
    say: (line) => console.log(line),
  };
}

function systemPlaces() {
  const directories = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = SYSTEM_NAMES.flatMap((name) => directories.map((directory) => join(directory, name)));
  return [...onPath, ...MAC_PLACES].filter((path) => existsSync(path));
}

async function playwrightPlace() {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** Ubuntu's `chromium` may be a note that points to snap: being there is not enough. */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  const asked = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 20_000 });
  return asked.status === 0 && /Chrom/u.test(asked.stdout);
}

function isDebian() {
  try {
    return /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/mu.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

function installWithApt() {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [
    ["update", "-q"],
    ["install", "-y", "-q", "--no-install-recommends", "chromium", "fonts-liberation"],
  ]) {
    const result = spawnSync("apt-get", args, { env, stdio: ["ignore", "ignore", "inherit"] });
    if (result.status !== 0) return;
  }
}
