import pg from "pg";

export default async function globalTeardown() {
  const server = globalThis.ekTestServer;
  if (!server) return;
  try {
    if (process.env.TEST_DATABASE_URL) await dropDatabase(server);
  } finally {
    await server.stop();
  }
}

async function dropDatabase({ adminUrl, template }) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`drop database if exists "${template}" with (force)`);
  } finally {
    await client.end();
  }
}
