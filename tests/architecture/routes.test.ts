import { describe, expect, test } from "vitest";
import config from "#app/routes.ts";
import { sourceFiles, textOf } from "#tests/architecture/source-files.ts";

interface Mounted {
  file: string;
  path?: string;
  index?: boolean;
  children?: Mounted[];
}

const flat = (routes: readonly Mounted[]): Mounted[] =>
  routes.flatMap((route) => [route, ...flat(route.children ?? [])]);

const mounted = flat(config as Mounted[]);
const files = sourceFiles("app/routes/**/*.{ts,tsx}").filter(
  (file) => !/\.server\.tsx?$/.test(file),
);

describe("app/routes.ts", () => {
  test("mounts every route file", () => {
    expect(mounted.map(({ file }) => `app/${file}`).sort()).toEqual(files);
  });

  test("mounts no two at one address", () => {
    const addresses = mounted.map(({ path, index }) => `${path ?? ""}${index ? " (index)" : ""}`);

    expect(addresses.filter((address, at) => addresses.indexOf(address) !== at)).toEqual([]);
  });
});

describe("a route", () => {
  test("declares for every loader and action what it is for", () => {
    const door =
      /export (?:const|async function|function) (loader|action)\b(?! = (loader|action)For\()/;

    expect(files.filter((file) => door.test(textOf(file)))).toEqual([]);
  });

  test("has a loader, so that nobody reads it unasked", () => {
    expect(files.filter((file) => !/export const loader = loaderFor\(/.test(textOf(file)))).toEqual(
      [],
    );
  });

  test("asks for no role itself, and writes no SQL", () => {
    const own = /\.(rank|role) ?[!=]==? ?"(?!guest")|from "drizzle-orm"|#db\//;

    expect(files.filter((file) => own.test(textOf(file)))).toEqual([]);
  });
});
