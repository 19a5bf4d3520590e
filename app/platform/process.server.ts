const registry = globalThis as unknown as Record<symbol, unknown>;

/**
 * Gives the one thing of that name in this process, made on first use.
 *
 * The built pages and the server around them each bring their own copy of a module;
 * what must exist once (the database, the renderer) is kept here instead.
 */
export function oncePerProcess<T>(name: string, make: () => T): T {
  const key = Symbol.for(`tuki.${name}`);
  if (!(key in registry)) registry[key] = make();
  return registry[key] as T;
}

/** Puts another thing in its place: for tests, and for closing. */
export function replaceInProcess(name: string, thing: unknown) {
  const key = Symbol.for(`tuki.${name}`);
  if (thing === undefined) delete registry[key];
  else registry[key] = thing;
}
