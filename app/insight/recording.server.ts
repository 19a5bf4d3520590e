import { randomBytes } from "node:crypto";
import { isbot } from "isbot";
import type { Actor } from "#app/accounts/actor.ts";
import { sessionPseudonym } from "#app/accounts/session.server.ts";
import { gapKey, maskQuery } from "./gaps.ts";
import { asksNotToBeFollowed, carriedKeyIn, isAhead, keptKeyIn } from "./journey-key.ts";
import { canBegin, isReading, type StepKind } from "./journeys.ts";
import { addNote } from "./notes.server.ts";

/** Who comes, and with what. A route's visit is one. */
interface Traveller {
  actor: Actor;
  request: Request;
  locale: string;
  form?: FormData;
}

interface Step {
  kind: StepKind;
  subjectId?: number | undefined;
  isSolved?: boolean | undefined;
  /** Of a search: its words as they were typed. */
  query?: string;
  found?: number;
}

/** What the page of a step has to know: the key its links carry, and whether this browser keeps it. */
export interface JourneyOnPage {
  carried: string | null;
  /** "may-keep": a guest who was not asked yet. "kept": a guest who said yes. */
  choice: "may-keep" | "kept" | null;
}

const nobody: JourneyOnPage = { carried: null, choice: null };

/**
 * Notes a step of somebody's journey, to be written later: nothing is stored while a page waits.
 *
 * Nothing is noted of robots, of pages fetched ahead, and of browsers that ask not to be followed. Give what comes
 * back to the page as `journey`: a guest's links carry the key from there, for no cookie is set.
 */
export function noteStep(traveller: Traveller, step: Step, now = new Date()): JourneyOnPage {
  const { request, locale } = traveller;
  const { headers } = request;
  if (asksNotToBeFollowed(headers) || isAhead(headers) || isRobot(headers)) return nobody;

  const found = keyOf(traveller) ?? newKey(step.kind);
  if (!found) return nobody;
  const { key, isMember, isKept } = found;
  const { kind, subjectId, isSolved, query, found: count } = step;
  const words = query === undefined ? undefined : maskQuery(query);
  addNote({
    key,
    isMember,
    isKept,
    at: now,
    kind,
    subjectId,
    isSolved,
    found: count,
    ...(words ? { query: words, groupKey: gapKey(words, locale), lang: locale } : {}),
  });
  if (isMember) return nobody;
  return {
    carried: isKept ? null : key,
    choice: isKept ? "kept" : isReading(kind) ? null : "may-keep",
  };
}

/** What a page that is no step of its own passes on. */
export function journeyAt(traveller: Traveller): JourneyOnPage {
  if (asksNotToBeFollowed(traveller.request.headers)) return nobody;
  const key = traveller.actor.id === null ? keyOf(traveller) : null;
  return key ? { carried: key.isKept ? null : key.key, choice: null } : nobody;
}

interface Key {
  key: string;
  isMember: boolean;
  isKept: boolean;
}

/** A guest who signs in on the way stays on it: what is carried goes before the session, but not before a cookie. */
function keyOf({ actor, request, form }: Traveller): Key | null {
  const cookies = request.headers.get("Cookie");
  const isMember = actor.id !== null;
  const kept = isMember ? null : keptKeyIn(cookies);
  if (kept) return { key: kept, isMember, isKept: true };

  const key =
    carriedKeyIn(request, form) ?? (isMember ? sessionPseudonym(cookies, "journey") : null);
  return key === null ? null : { key, isMember, isKept: false };
}

const newKey = (kind: StepKind): Key | null =>
  canBegin(kind)
    ? { key: randomBytes(16).toString("base64url"), isMember: false, isKept: false }
    : null;

/** Who does not say what it is counts as a robot. */
function isRobot(headers: Headers): boolean {
  const agent = headers.get("User-Agent");
  return !agent || isbot(agent);
}
