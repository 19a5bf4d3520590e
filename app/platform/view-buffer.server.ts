import { createHash, randomBytes } from "node:crypto";
import { dayOf, hourOf, isReading } from "./views.ts";

/** Views of one thing on one day that are not written yet. */
export interface Views {
  id: number;
  day: string;
  views: number;
}

/** Whoever reads: members by their number, guests by where they come from and with what. */
export interface Reader {
  memberId: number | null;
  address: string;
  request: Request;
}

/** Visitors remembered within an hour. More than these are no longer counted: too few views rather than no memory. */
const mostRemembered = 100_000;

/** Things with views to be written. */
const mostWaiting = 20_000;

/**
 * Counts views in memory: each visitor once an hour for a thing. Nothing here waits, writes or sets a cookie.
 *
 * Guests are told apart by a hash of address and browser with a salt that is made anew every day and kept nowhere,
 * so yesterday's visitors can't be known again by anybody. With several processes a visitor may count once in each.
 */
export class ViewBuffer {
  #hour = 0;
  #seen = new Set<string>();
  #saltDay = "";
  #salt = randomBytes(16);
  #waiting = new Map<string, Views>();

  /** Counts a reading, if it is one and the first of its visitor in this hour. Says whether it counted. */
  count(id: number, reader: Reader, now = new Date()): boolean {
    const { headers, method } = reader.request;
    const userAgent = headers.get("User-Agent");
    const purpose = headers.get("Sec-Purpose") ?? headers.get("Purpose");
    if (!isReading({ method, userAgent, purpose })) return false;

    const key = `${id} ${this.#visitor(reader, userAgent ?? "", now)}`;
    const hour = hourOf(now);
    if (hour !== this.#hour) [this.#hour, this.#seen] = [hour, new Set()];
    if (this.#seen.has(key) || this.#seen.size >= mostRemembered) return false;
    this.#seen.add(key);
    this.#add({ id, day: dayOf(now), views: 1 });
    return true;
  }

  /** Takes out what was counted, by number and day. */
  take(): Views[] {
    const views = [...this.#waiting.values()].sort((one, other) => one.id - other.id);
    this.#waiting = new Map();
    return views;
  }

  /** Puts back what could not be written. */
  giveBack(views: readonly Views[]) {
    for (const one of views) this.#add(one);
  }

  #add({ id, day, views }: Views) {
    const key = `${id} ${day}`;
    const waiting = this.#waiting.get(key);
    if (waiting) waiting.views += views;
    else if (this.#waiting.size < mostWaiting) this.#waiting.set(key, { id, day, views });
  }

  #visitor({ memberId, address }: Reader, userAgent: string, now: Date): string {
    if (memberId !== null) return `m${memberId}`;
    const day = dayOf(now);
    if (day !== this.#saltDay) [this.#saltDay, this.#salt] = [day, randomBytes(16)];
    return createHash("sha256")
      .update(this.#salt)
      .update(`${address}\n${userAgent}`)
      .digest("base64url")
      .slice(0, 22);
  }
}
