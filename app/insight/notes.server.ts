import { oncePerProcess } from "#app/platform/process.server.ts";
import type { StepKind } from "./journeys.ts";

/** A step that was noted and is not written yet. Its query has no personal data any more. */
export interface Note {
  key: string;
  isMember: boolean;
  isKept: boolean;
  at: Date;
  kind: StepKind;
  subjectId?: number | undefined;
  isSolved?: boolean | undefined;
  query?: string | undefined;
  groupKey?: string | undefined;
  lang?: string | undefined;
  found?: number | undefined;
}

/** More than this is let go, oldest first: figures are worth less than memory. */
export const MOST_NOTES = 5_000;

const waiting = () => oncePerProcess("journey-notes", (): Note[] => []);

export function addNote(note: Note) {
  const notes = waiting();
  notes.push(note);
  if (notes.length > MOST_NOTES) notes.splice(0, notes.length - MOST_NOTES);
}

/** Takes the oldest notes out, to be written. */
export const takeNotes = (most: number): Note[] => waiting().splice(0, most);

/** Puts notes back that could not be written, before the younger ones. */
export function putBack(notes: readonly Note[]) {
  waiting().unshift(...notes);
  waiting().splice(MOST_NOTES);
}

/** Lets go of what is noted under a key. */
export function dropNotes(key: string) {
  const notes = waiting();
  notes.splice(0, notes.length, ...notes.filter((note) => note.key !== key));
}
