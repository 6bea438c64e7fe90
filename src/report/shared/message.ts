/** What is said of a finding or a notification. */
export interface Said {
  readonly message: string;
  /** The message without the code that it ends with. */
  readonly sentence?: string;
  /** Code to copy with which it ends. */
  readonly code?: string;
}

/**
 * A message without the code that it ends with, and the code. They are one text for programs; who prints them keeps the
 * lines of the code, and knows every other line break to come from a name.
 */
export function messageParts({ message, sentence, code }: Said): {
  readonly sentence: string;
  readonly code: string | null;
} {
  return sentence === undefined || code === undefined ? { sentence: message, code: null } : { sentence, code };
}
