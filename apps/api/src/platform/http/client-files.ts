import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import type { Readable } from "node:stream";
import sirv from "sirv";

/**
 * Serves the built client. Hashed assets never change and are kept for a year; every other path answers the page
 * itself, which must never be cached, so that a new release is picked up at once.
 */
export function createClientFiles(directory: URL): (request: IncomingMessage, response: ServerResponse) => void {
  const path = fileURLToPath(directory);
  if (!existsSync(path)) return (_request, response) => plain(response, 404, "The client was not built.");
  const page = readFileSync(new URL("index.html", directory));
  const serveFile = sirv(path, { maxAge: 3600, extensions: [] });
  const serveAsset = sirv(path, { gzip: true, brotli: true, immutable: true, maxAge: 31_536_000, extensions: [] });
  return (request, response) => {
    // A file that goes away while it is read (a new build) ends this answer, not the process.
    response.once("pipe", (file: Readable) => file.once("error", () => response.destroy()));
    if (request.method !== "GET" && request.method !== "HEAD") return plain(response, 405, "Not allowed.");
    if ((request.url ?? "/").startsWith("/assets/")) return serveAsset(request, response, () => plain(response, 404, "Not found."));
    const isFile = /^[^?]*\/[^/?]+\.(svg|png|ico|webmanifest|txt|woff2)(\?|$)/.test(request.url ?? "/");
    if (isFile) return serveFile(request, response, () => plain(response, 404, "Not found."));
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store", "content-length": page.length });
    response.end(request.method === "HEAD" ? undefined : page);
  };
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" });
  response.end(text);
}
