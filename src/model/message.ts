/**
 * Messages that end with code to copy. They are one text for programs; who prints them keeps the lines of the code,
 * and knows every other line break to come from a name.
 */

interface Message {
  readonly message: string;
  readonly code?: string;
}

/** A message without the code that it ends with, and the code. */
export function messageParts({ message, code }: Message): { readonly sentence: string; readonly code: string | null } {
  const end = code === undefined ? null : `\n\n${code}`;
  if (code === undefined || end === null || !message.endsWith(end)) return { sentence: message, code: null };
  return { sentence: message.slice(0, -end.length), code };
}

/** The message of both. */
export function wholeMessage(sentence: string, code: string | null): string {
  return code === null ? sentence : `${sentence}\n\n${code}`;
}
