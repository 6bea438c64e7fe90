import type { TextPlace } from "./place.ts";

/** Members of an object at the top of which the entries are read one by one. */
export const containers = ["Records", "Events", "events", "logEvents", "QueryResultRows", "results"] as const;
export type Container = (typeof containers)[number];

/** `document`: a value at the top; `list`: an entry of a list at the top; else an entry of a list of that name. */
export type PieceForm = "document" | "list" | Container;

/** What is done with the pieces. Their texts are no more than likely to be JSON. */
export interface PieceReader {
  /** Whether it is JSON. `bytes`: how many the text has in UTF-8. */
  readonly piece: (form: PieceForm, text: string, place: TextPlace, bytes: number) => boolean;
  /** An entry bigger than any that is read. */
  readonly tooBig: (form: PieceForm, place: TextPlace) => void;
  /** Something between pieces is missing or too much. */
  readonly mistake: (what: "comma" | "bracket" | "too-many-mistakes", place: TextPlace) => void;
}
