import path from "node:path";
import { copyForLimits } from "#tests/bench/limits/six-queries.ts";
import { LONG_ANSWERS } from "#tests/bench/site/scripts.ts";
import { prepareCommunity, type Community, type RouteName } from "./community.ts";
import { figureOf } from "./figures.ts";
import { measureFirstViews, packedSize } from "./first-view.ts";
import { measureLargeSite } from "./large-site.ts";
import { PRODUCT, type Measured } from "./measured.ts";
import { readPeers, targetOfPeer, type Peer } from "./peers.ts";
import type { Plan } from "./plan.ts";
import { disturbedRounds, measureRounds, type Cell, type Marker, type Route } from "./rounds.ts";
import { askSteadily, readBesideSearches, readWhileWritten, searchByClass } from "./steady.ts";
import { limits, startLimit, startProduct, type LimitName, type Target } from "./targets.ts";
import { measureVotesInProcess } from "./votes-in-process.ts";
import { measureWrites } from "./writes.ts";

const post = 'id="post-';
const threadLink = 'href="/en/t/';
const rowsOfList = 30;

/** Makes the community, starts everybody, measures everything there is to a run, and stops everybody. */
export async function measureAll(plan: Plan, say: (line: string) => void) {
  const community = await prepareCommunity(
    path.join(plan.folder, "kept"),
    path.join(plan.folder, "run"),
    plan.shape,
    say,
  );
  const copy = (name: string) => path.join(community.folder, name);
  copyForLimits(community.file, copy("node.db"));
  copyForLimits(community.file, copy("remix.db"));

  const running: Target[] = [];
  const run = async (target: Promise<Target>) => {
    const started = await target;
    running.push(started);
    return started;
  };
  try {
    const product = await run(startProduct(PRODUCT, community.folder));
    const bare = {} as Record<LimitName, Target>;
    for (const name of Object.keys(limits) as LimitName[])
      bare[name] = await run(
        startLimit(name, copy(name.startsWith("remix") ? "remix.db" : "node.db")),
      );
    const peers = plan.peers ? readPeers(plan.peers) : [];
    const routes = routesOf(plan, community, { product, bare, peers });
    const wishes = { ...plan, say };
    const all = await measureRounds(routes, wishes);
    const disturbed = disturbedRounds(all);
    const cells = plan.isShared ? all : all.filter((cell) => !disturbed.has(cell.round));
    if (cells.length === 0)
      throw new Error("Others took too much of the machine in every round. --shared counts them.");
    const measured = await measureRest(plan, { community, product, bare, cells, say });
    const others = all.reduce((sum, cell) => sum + cell.others, 0) / all.length;
    return { measured, disturbed, others };
  } finally {
    for (const target of running) await target.stop();
  }
}

interface Everybody {
  product: Target;
  bare: Record<LimitName, Target>;
  peers: readonly Peer[];
}

/** Which pages are asked of whom. A page without a limit of its own is judged by those of the question page. */
function routesOf(
  { connections, shape }: Plan,
  community: Community,
  { product, bare, peers }: Everybody,
): Route[] {
  const most = Math.min(rowsOfList, shape.threads);
  const marks: Partial<Record<RouteName, Marker>> = {
    question: { text: post, times: LONG_ANSWERS + 1 },
    "question of the site": { text: post, times: 1 },
    list: { text: threadLink, times: most },
    "deep list": { text: threadLink, times: 1 },
  };
  const route = (name: RouteName, beside: readonly LimitName[], many = connections): Route => ({
    name,
    connections: many,
    targets: [
      ...[...beside.map((limit) => bare[limit]), product].map((target) => ({
        target,
        paths: community.paths[name],
        marker: target.name === "raw40k" ? null : (marks[name] ?? null),
      })),
      ...peers.flatMap((peer) => {
        const paths = peer.paths[name as keyof Peer["paths"]];
        return paths
          ? [{ target: targetOfPeer(peer), paths, marker: peer.markers[name] ?? null }]
          : [];
      }),
    ],
  });
  const busy = connections.length > 1 ? connections.slice(1) : connections;
  const alone = (name: string, cookie?: string): Route => ({
    ...route("question", [], busy),
    name,
    ...(cookie && { cookie }),
  });
  const own = (one: Route) => ({
    ...one,
    targets: one.targets.filter(({ target }) => target === product),
  });
  return [
    route("question", ["raw40k", "node+sqlite", "remix", "remix+cache"]),
    own(alone("question, signed in", community.cookies[0])),
    route("list", ["node+sqlite", "remix", "remix+cache"]),
    route("search", ["node+sqlite", "remix", "remix+cache"]),
    route("deep list", [], busy),
    route("tag", [], busy),
    route("profile", [], busy),
  ];
}

interface Rest extends Omit<Everybody, "peers"> {
  community: Community;
  cells: Cell[];
  say: (line: string) => void;
}

async function measureRest(plan: Plan, { community, product, bare, cells, say }: Rest) {
  const { paths, cookies, classes, file, folder } = community;
  const [first] = paths.question as [string];
  say("Writes");
  const writes = await measureWrites(
    community,
    [
      { target: product, file },
      { target: bare["node+sqlite"], file: path.join(folder, "node.db") },
      { target: bare.remix, file: path.join(folder, "remix.db") },
    ],
    { rounds: plan.rounds, part: plan.writes },
  );
  say("A steady rate");
  const middle = plan.connections.at(1) ?? 1;
  const steady: Measured["steady"] = [];
  for (const route of ["question", "list", "search"] as const) {
    const reached = figureOf(cells, { route, target: PRODUCT, connections: middle }, "rps");
    const rate = Math.max(1, (reached?.median ?? 2) / 2);
    const seconds = plan.seconds * 2;
    steady.push(await askSteadily(product, route, paths[route], { rate, seconds }));
  }
  const byClass = await searchByClass(product, classes, plan);
  const worst = byClass.toSorted((a, b) => b.p99 - a.p99)[0]!.name;
  const lasting = { ...plan, seconds: plan.seconds * 4 };
  const besideSearches = await readBesideSearches(product, paths.question, classes[worst]!, {
    rate: 20,
    seconds: lasting.seconds,
  });
  say("First views");
  const views = plan.hasBrowser
    ? await measureFirstViews(product, [
        { page: "question, guest", path: first },
        { page: "question, signed in", path: first, cookie: cookies[0] },
        { page: "list, guest", path: paths.list[0]! },
      ])
    : null;
  const packed = {
    product: await packedSize(product, first),
    plain: await packedSize(bare["node+sqlite"], first),
  };
  const whileWritten = await readWhileWritten(product, community, lasting);
  say("Votes in the process");
  const kept = path.join(plan.folder, "kept", "tuki.db");
  const inProcess = await measureVotesInProcess(kept, community.answers, plan.rounds);
  // The last thing of a long run: what was measured before must not be lost with it.
  const large = plan.large
    ? await measureLargeSite(
        plan.large,
        { target: product, community },
        {
          ...plan,
          say,
          seed: plan.shape.seed,
          markers: {
            "question of the site": { text: post, times: 1 },
            list: { text: threadLink, times: 1 },
          },
        },
      ).catch((error: unknown) => {
        say(`The large site could not be measured: ${String(error)}`);
        return null;
      })
    : null;
  const found = { cells, writes, steady, whileWritten, besideSearches, classes: byClass };
  return { ...found, views, packed, inProcess, large } satisfies Measured;
}
