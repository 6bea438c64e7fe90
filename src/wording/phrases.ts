/** Parts of sentences as people read them. */
import { display, type Text } from "../model/text.ts";

/** A value in quotation marks, shortened when it is too long to read. */
export function quoted(value: Text | string): string {
  const text = typeof value === "string" ? value : display(value);
  return text.length > 200 ? `"${text.slice(0, 160)}…" (${String(text.length)} characters)` : `"${text}"`;
}
