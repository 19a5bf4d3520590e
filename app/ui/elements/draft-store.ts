/** Fields of a form by name: what they hold, and what they held when the page was made. */
export interface DraftField {
  base: string;
  text: string;
}

interface Stored {
  savedAt: number;
  fields: Record<string, DraftField>;
}

const prefix = "tuki:draft:";
const life = 14 * 24 * 60 * 60 * 1_000;

/** A browser that forbids storing gets a store that ends with the page. */
export function openStore(open: () => Storage): Storage {
  try {
    return open();
  } catch {
    return memory;
  }
}

const kept = new Map<string, string>();
const memory = {
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, value: string) => void kept.set(name, value),
  removeItem: (name: string) => void kept.delete(name),
} as Storage;

/** What the browser itself keeps of half-written forms. A full or forbidden store keeps nothing, and breaks nothing. */
export class DraftStore {
  readonly #store: Storage;
  constructor(store: Storage) {
    this.#store = store;
  }

  keep(key: string, fields: Record<string, DraftField>, now = Date.now()) {
    const changed = Object.entries(fields).filter(([, { base, text }]) => text !== base);
    if (changed.length === 0) return this.forget(key);
    const stored: Stored = { savedAt: now, fields: Object.fromEntries(changed) };
    try {
      this.#store.setItem(prefix + key, JSON.stringify(stored));
    } catch {
      // No room, or not allowed: the page goes on without.
    }
  }

  /** What was kept, without what is too old. */
  find(key: string, now = Date.now()): Record<string, DraftField> {
    try {
      const stored = JSON.parse(this.#store.getItem(prefix + key) ?? "null") as Stored | null;
      if (stored && now - stored.savedAt < life) return stored.fields;
    } catch {
      // Somebody else's text under our name: as if there were none.
    }
    this.forget(key);
    return {};
  }

  forget(key: string) {
    this.#store.removeItem(prefix + key);
  }

  forgetAll() {
    for (const name of Object.keys(this.#store))
      if (name.startsWith(prefix)) this.#store.removeItem(name);
  }
}

/**
 * What may be put back into the fields of a page.
 *
 * Only where the page still starts from the same text: a newer text from the server, or one that came back with a
 * refusal, is worth more.
 */
export function restorable(
  kept: Record<string, DraftField>,
  now: Record<string, DraftField>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(kept)
      .filter(([name, draft]) => {
        const field = now[name];
        return field && field.base === draft.base && field.text === field.base;
      })
      .map(([name, { text }]) => [name, text]),
  );
}
