import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { lockedPackages, root } from "./lock-file.ts";
import { projectFiles } from "./project-files.ts";

/** Below these stand known holes: raise a line when an advisory is read, and say why in the commit. */
const least: Readonly<Record<string, string>> = {
  "@remix-run/dev": "2.17.5",
  "@remix-run/node": "2.17.5",
  "@remix-run/react": "2.17.5",
  "@remix-run/route-config": "2.17.5",
  "@remix-run/server-runtime": "2.17.5",
  "@remix-run/router": "1.23.3",
  dompurify: "3.4.18",
  marked: "18.0.2",
  cookie: "0.7.2",
};

describe("the lock file", () => {
  test("holds no package older than its known holes", () => {
    const guarded = lockedPackages().filter(({ name }) => Object.hasOwn(least, name));

    const tooOld = guarded.filter(({ name, version }) => isOlder(version, least[name] ?? ""));

    expect(tooOld).toEqual([]);
    expect(Object.keys(least).filter((name) => !guarded.some((one) => one.name === name))).toEqual(
      [],
    );
  });

  test("knows each package by its content and from nowhere in particular", () => {
    const packages = lockedPackages();

    expect(packages.filter(({ integrity }) => !integrity)).toEqual([]);
    expect(packages.filter(({ resolved }) => resolved !== undefined)).toEqual([]);
    expect(packages.filter(({ version }) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([]);
  });
});

describe("isOlder", () => {
  test("compares numbers, not letters", () => {
    expect(isOlder("2.9.0", "2.17.5")).toBe(true);
    expect(isOlder("2.17.4", "2.17.5")).toBe(true);
    expect(isOlder("2.17.5", "2.17.5")).toBe(false);
    expect(isOlder("18.2.1", "18.0.2")).toBe(false);
  });

  test("takes a pre-release for older than its release", () => {
    expect(isOlder("2.17.5-pre.1", "2.17.5")).toBe(true);
  });
});

describe("the project's files", () => {
  test("name no host that packages are fetched from", () => {
    expect(
      linesWith(/\bregistry\.[\w-]+\.\w|\bnpm\.pkg\.|_auth[T]oken|\b(docker|ghcr|quay|gcr)\.io\b/i),
    ).toEqual([]);
  });

  test("name no folder of somebody's own machine", () => {
    expect(
      linesWith(/(?<![\w.}])\/(home|Users|root|work|workspace)\/[\w.-]|\b[A-Z]:\\Users\\/),
    ).toEqual([]);
  });
});

function isOlder(version: string, wanted: string) {
  const [numbers = "", preRelease] = version.split("-");
  const parts = numbers.split(".").map(Number);
  const wantedParts = wanted.split(".").map(Number);
  const at = wantedParts.findIndex((part, index) => parts[index] !== part);
  return at === -1 ? preRelease !== undefined : (parts[at] ?? 0) < (wantedParts[at] ?? 0);
}

function linesWith(pattern: RegExp) {
  return projectFiles().flatMap((file) => {
    const text = readFileSync(path.join(root, file), "utf8");
    if (text.includes("\0")) return [];
    return text
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : []));
  });
}
