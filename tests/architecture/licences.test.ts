import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { type LockedPackage, lockedPackages, readJson, root } from "./lock-file.ts";

/** Licences that let Tuki be run, changed and passed on under its own. */
const allowed = [
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "Unlicense",
];

/** libvips comes as a library of its own beside sharp, which its licence allows; NOTICES.md names it. */
const allowedAlone = { family: "@img/sharp-", licence: "LGPL-3.0-or-later" };

describe("licences", () => {
  test("everything that a running Tuki needs may be passed on with it", () => {
    const needed = lockedPackages().filter(({ isForProduction }) => isForProduction);

    const forbidden = needed.filter((one) => !mayBePassedOn(one.name, licenceOf(one)));

    expect(forbidden.map((one) => `${one.place}: ${licenceOf(one)}`)).toEqual([]);
  });

  test("NOTICES.md names the packages that Tuki asks for, each with its licence", () => {
    const notices = readFileSync(path.join(root, "NOTICES.md"), "utf8");
    const { dependencies } = readJson("package.json") as {
      dependencies: Record<string, string>;
    };

    const rows = lockedPackages()
      .filter(
        ({ place, name }) => place === `node_modules/${name}` && Object.hasOwn(dependencies, name),
      )
      .map((one) => `| ${one.name} | ${licenceOf(one)} |`);

    expect(rows).toHaveLength(Object.keys(dependencies).length);
    expect(rows.filter((row) => !notices.includes(row))).toEqual([]);
  });
});

describe("mayBePassedOn", () => {
  test("of a choice one is enough", () => {
    expect(mayBePassedOn("some", "(MPL-2.0 OR Apache-2.0)")).toBe(true);
    expect(mayBePassedOn("some", "(MPL-2.0 OR GPL-3.0-only)")).toBe(false);
  });

  test("of several together all count", () => {
    expect(mayBePassedOn("some", "(Apache-2.0 AND MIT)")).toBe(true);
    expect(mayBePassedOn("some", "MIT AND GPL-3.0-only")).toBe(false);
  });

  test("libvips may come with sharp and with nothing else", () => {
    expect(mayBePassedOn("@img/sharp-libvips-linux-x64", "LGPL-3.0-or-later")).toBe(true);
    expect(mayBePassedOn("some", "LGPL-3.0-or-later")).toBe(false);
  });

  test("a package without a licence is nobody's to pass on", () => {
    expect(mayBePassedOn("some", "")).toBe(false);
  });
});

/** What the package itself says; the lock file's word where it isn't for this kind of machine. */
function licenceOf({ place, license }: LockedPackage) {
  if (!existsSync(path.join(root, place, "package.json"))) return license ?? "";
  return (readJson(place, "package.json") as { license?: string }).license ?? "";
}

function mayBePassedOn(name: string, licence: string) {
  const isFine = (one: string) =>
    allowed.includes(one) || (one === allowedAlone.licence && name.startsWith(allowedAlone.family));
  return licence
    .replaceAll(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((one) => isFine(one.trim())));
}
