import type { Page } from "@playwright/test";
import { BUDGETS } from "#app/cli/budgets.ts";
import { expect, test } from "#tests/support/browser.ts";
import { findPlaces } from "#tests/support/demo-addresses.ts";

interface Fetched {
  path: string;
  kind: string;
  /** What came over the wire, packed as it was, without its head. */
  bytes: number;
}

/** Opens a page with an empty cache and gives everything that the browser fetched for it, packed by gzip. */
async function fetchedBy(page: Page, address: string): Promise<Fetched[]> {
  const fetched: Fetched[] = [];
  const asked = new Map<string, { path: string; kind: string }>();
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  // The budgets are said in gzip; left to itself, a browser takes brotli, which is lighter.
  await session.send("Network.setExtraHTTPHeaders", { headers: { "Accept-Encoding": "gzip" } });
  session.on("Network.responseReceived", ({ requestId, response, type }) =>
    asked.set(requestId, { path: new URL(response.url).pathname, kind: type }),
  );
  const came = new Map<string, number>();
  session.on("Network.dataReceived", ({ requestId, encodedDataLength }) =>
    came.set(requestId, (came.get(requestId) ?? 0) + encodedDataLength),
  );
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const known = asked.get(requestId);
    if (known) fetched.push({ ...known, bytes: came.get(requestId) || encodedDataLength });
  });
  await page.goto(address, { waitUntil: "networkidle" });
  await session.detach();
  return fetched;
}

const weigh = (fetched: readonly Fetched[], kind: string) =>
  fetched.filter((one) => one.kind === kind).reduce((sum, { bytes }) => sum + bytes, 0);

const html = 30 * 1024;

test("a guest's first page is few and light files", async ({ page, request }) => {
  const { thread } = await findPlaces(request);

  const fetched = await fetchedBy(page, `/en/t/${thread}`);

  const files = fetched.filter(({ path }) => !path.startsWith("/icons/"));
  expect(files.map(({ path }) => path).length).toBeLessThanOrEqual(5);
  expect(await page.getByRole("article").count()).toBeGreaterThan(20);
  expect(weigh(fetched, "Document")).toBeLessThanOrEqual(html);
  expect(weigh(fetched, "Stylesheet")).toBeLessThanOrEqual(BUDGETS.style);
  expect(weigh(fetched, "Script")).toBeLessThanOrEqual(BUDGETS.guestScript);
  expect(weigh(fetched, "Font")).toBeLessThanOrEqual(BUDGETS.font);
});

test("a member's pages carry no more scripts than they may", async ({
  page,
  request,
  signInAs,
}) => {
  const { thread, ottosPost, solvedThread } = await findPlaces(request);
  await signInAs("stella");

  for (const address of [
    `/fi/t/${thread}`,
    `/fi/posts/${ottosPost}/edit`,
    `/fi/curate/${solvedThread}?article=new`,
  ]) {
    const fetched = await fetchedBy(page, address);
    expect.soft(weigh(fetched, "Script"), address).toBeLessThanOrEqual(BUDGETS.signedInScript);
    expect.soft(weigh(fetched, "Stylesheet"), address).toBeLessThanOrEqual(BUDGETS.style);
  }
});
