// Writes the migrations of both databases from the one schema: `npm run db:generate -- --name what-changed`.
import { spawnSync } from "node:child_process";

for (const url of ["sqlite:generate", "postgres://generate"]) {
  const run = spawnSync("npx", ["drizzle-kit", "generate", ...process.argv.slice(2)], {
    stdio: "inherit",
    env: { ...process.env, DATABASE_URL: url },
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
