import { X509Certificate } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const DAYS = 365;

/** This machine's address on the local network, by which a phone reaches it; null without a network. */
export function localNetworkAddress(): string | null {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return addresses.find((address) => address.family === "IPv4" && !address.internal)?.address ?? null;
}

/**
 * A self-signed certificate for trying the product over https, kept so that a browser asks for trust once. A new one is made
 * when it has run out or does not name the host.
 */
export async function selfSignedCertificate(directory: string, host: string): Promise<Certificate> {
  const [keyPath, certPath] = [join(directory, "key.pem"), join(directory, "cert.pem")];
  const kept = await Promise.all([readFile(keyPath, "utf8"), readFile(certPath, "utf8")]).catch(() => null);
  if (kept && isUsable(kept[1], host)) return { key: kept[0], cert: kept[1] };
  const made = await generate([{ name: "commonName", value: host }], {
    keyType: "ec",
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + DAYS * 86_400_000),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          isAddress(host) ? { type: 7, ip: host } : { type: 2, value: host },
        ],
      },
    ],
  });
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await writeFile(keyPath, made.private, { mode: 0o600 });
  await writeFile(certPath, made.cert, { mode: 0o600 });
  return { key: made.private, cert: made.cert };
}

function isUsable(pem: string, host: string): boolean {
  const certificate = new X509Certificate(pem);
  const named = isAddress(host) ? certificate.checkIP(host) : certificate.checkHost(host);
  return named !== undefined && certificate.validToDate.getTime() > Date.now() + 86_400_000;
}

function isAddress(host: string): boolean {
  return /^[\d.]+$/.test(host);
}
