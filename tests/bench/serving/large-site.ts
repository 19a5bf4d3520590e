import path from "node:path";
import Database from "better-sqlite3";
import { openToVisitors, type Community } from "./community.ts";
import { LARGE, type Measured } from "./measured.ts";
import { measureRounds, type Marker, type Wishes } from "./rounds.ts";
import { readBesideSearches, searchByClass } from "./steady.ts";
import { startProduct, type Target } from "./targets.ts";
import { measureWrites } from "./writes.ts";

/**
 * Measures a large site, made before with `make-site.ts`, in turn with the small one; its folder is written to.
 *
 * `seed` is the one it was made with: the words that are searched for follow from it.
 */
export async function measureLargeSite(
  folder: string,
  small: { target: Target; community: Community },
  wishes: Wishes & { seed: number; markers: Record<"question of the site" | "list", Marker> },
): Promise<NonNullable<Measured["large"]>> {
  const file = path.join(folder, "tuki.db");
  const { threads, members, plainBm25 } = lookInto(file);
  const shape = { threads, members, answers: 0, seed: wishes.seed };
  const community = { folder, file, ...(await openToVisitors(file, shape, [])) };
  const target = await startProduct(LARGE, folder);
  try {
    const both = [small, { target, community }];
    const route = (name: "question of the site" | "deep list", marker: Marker) => ({
      name,
      connections: [1],
      targets: both.map((one) => ({
        target: one.target,
        paths: one.community.paths[name],
        marker,
      })),
    });
    const cells = await measureRounds(
      [
        route("question of the site", wishes.markers["question of the site"]),
        route("deep list", wishes.markers.list),
      ],
      wishes,
    );
    const writes = await measureWrites(community, [{ target, file }], wishes);
    const classes = await searchByClass(target, community.classes, wishes);
    const worst = classes.toSorted((a, b) => b.p99 - a.p99)[0]!.name;
    const besideSearches = await readBesideSearches(
      target,
      community.paths["question of the site"],
      community.classes[worst]!,
      { rate: 20, seconds: wishes.seconds * 4 },
    );
    return { threads, cells, writes, classes, besideSearches, plainBm25 };
  } finally {
    await target.stop();
  }
}

/** How large it is, and how long it takes to rank all that the commonest term is found in. */
function lookInto(file: string) {
  const db = new Database(file, { readonly: true });
  const number = (query: string) => db.prepare(query).pluck().get() as number;
  const term = db
    .prepare("select term from search_terms order by documents desc limit 1")
    .pluck()
    .get() as string;
  const began = performance.now();
  db.prepare(
    "select rowid from search_texts where search_texts match ? order by rank limit 20",
  ).all(`"${term}"`);
  const plainBm25 = performance.now() - began;
  const size = {
    threads: number("select max(id) from threads"),
    members: number("select count(*) from members"),
    plainBm25,
  };
  db.close();
  return size;
}
