import { z } from "zod";

const flag = z
  .enum(["0", "1"])
  .default("0")
  .transform((value) => value === "1");

const schema = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("production"),
  ROLE: z.enum(["all", "api", "worker"]).default("all"),
  HOST: z.string().default("0.0.0.0"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  PUBLIC_URL: z.url().optional(),
  DATABASE_URL: z.string().min(1),
  DATABASE_NAME: z.string().optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
  EIGENKLEUR_KEY_DIR: z.string().min(1),
  EIGENKLEUR_DATA_DIR: z.string().min(1).default(".data"),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default("Eigenkleur <no-reply@localhost>"),
  MAIL_GATHER_HOURS: z.coerce.number().min(0).max(48).default(4),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_ORGANISATION: z.string().optional(),
  TRUST_PROXY: flag,
  HTTPS: flag,
  DEMO: flag,
  DOCUMENTS: z.enum(["trusted", "any"]).optional(),
  TRUSTED_DOCUMENTS: z.string().optional(),
  METRICS_TOKEN: z.string().min(16).optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

/** Every environment variable the product reads; `.env.example` is checked against it. */
export const CONFIG_KEYS: readonly string[] = Object.keys(schema.shape);

export interface Config extends z.output<typeof schema> {
  readonly publicUrl: URL;
  readonly documents: "trusted" | "any";
  /** Cookies get `__Host-` and `Secure` only where the browser reaches us over https. */
  readonly isSecure: boolean;
}

/** Thrown at start when the environment is not usable; the message names each variable and what is wrong. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** Reads and checks the whole environment once. An empty value counts as absent. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(CONFIG_KEYS.flatMap((key) => (env[key] ? [[key, env[key]]] : [])));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new ConfigError(`The configuration is not usable. ${lines.join("; ")}`);
  }
  const values = parsed.data;
  const scheme = values.HTTPS ? "https" : "http";
  const publicUrl = new URL(values.PUBLIC_URL ?? `${scheme}://localhost:${values.PORT}`);
  return {
    ...values,
    publicUrl,
    documents: values.DOCUMENTS ?? (values.NODE_ENV === "production" ? "trusted" : "any"),
    isSecure: publicUrl.protocol === "https:",
  };
}
