import pg from "pg";

const candidates = [process.env.TEST_POSTGRES_URL, "postgres://postgres@127.0.0.1:5432/postgres"];

/** The address of a PostgreSQL server that answers, or nothing. */
export async function findPostgres(): Promise<string | undefined> {
  for (const url of candidates) {
    if (!url) continue;
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    try {
      await client.connect();
      await client.end();
      return url;
    } catch {
      // The next one may answer.
    }
  }
  return undefined;
}
