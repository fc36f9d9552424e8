import { createHash } from "node:crypto";
import { createServer } from "node:http";
import pg from "pg";
import { LIMIT_STATEMENTS } from "./limit-statements.js";

/**
 * The limit: node:http and pg, one hand-written prepared JSON statement a request, and nothing else. It checks the same
 * session, the same visibility and writes the same access log; it does without GraphQL and without row-level security.
 */
const pool = new pg.Pool({ connectionString: process.env["LIMIT_DATABASE_URL"], max: 10 });

const server = createServer((request, response) => {
  const [, scenario = "", id = ""] = (request.url ?? "").split("/").map(decodeURIComponent);
  const statement = LIMIT_STATEMENTS[scenario];
  const token = /(?:^|; )eigenkleur=([^;]+)/.exec(request.headers.cookie ?? "")?.[1];
  if (!statement || !token) {
    response.writeHead(400).end();
    return;
  }
  const tokenHash = createHash("sha256").update(token).digest();
  pool.query<{ data: string | null }>({ name: scenario, text: statement.text, values: [tokenHash, id] }).then(
    ({ rows }) => {
      const data = rows[0]?.data;
      if (data === undefined) return response.writeHead(401).end();
      const body = `{"data":{"${statement.root}":${data ?? "null"}}}`;
      response.writeHead(200, {
        "content-type": "application/json; charset=utf-8",
        "cache-control": "no-store",
        "content-length": Buffer.byteLength(body),
      });
      return response.end(body);
    },
    () => response.writeHead(500).end(),
  );
});

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object") process.send?.({ port: address.port });
});
process.once("disconnect", () => process.exit(0));
