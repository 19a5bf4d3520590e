import { readFileSync } from "node:fs";
import path from "node:path";

export interface LockedPackage {
  /** Where npm puts it; a name can be there more than once, in different versions. */
  place: string;
  name: string;
  version: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  isForProduction: boolean;
}

interface LockEntry {
  version: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  dev?: boolean;
}

export const root = path.resolve(import.meta.dirname, "..", "..");

export function readJson(...parts: string[]): unknown {
  return JSON.parse(readFileSync(path.join(root, ...parts), "utf8"));
}

/** Everything that package-lock.json names, but for the project itself. */
export function lockedPackages(): LockedPackage[] {
  const { packages } = readJson("package-lock.json") as {
    packages: Record<string, LockEntry>;
  };
  return Object.entries(packages)
    .filter(([place]) => place !== "")
    .map(([place, { version, license, integrity, resolved, dev }]) => ({
      place,
      name: place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length),
      version,
      license,
      integrity,
      resolved,
      isForProduction: dev !== true,
    }));
}
