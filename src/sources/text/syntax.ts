import { LineCounter, parseAllDocuments } from "yaml";
import type { DocumentError } from "./node.ts";

/** The first syntax error of a text that should be YAML or JSON, or null. Several documents in one text are no error. */
export function syntaxErrorIn(uri: string, text: string): DocumentError | null {
  try {
    JSON.parse(text);
    return null;
  } catch {
    // Not JSON; perhaps YAML.
  }
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
  });
  const error = Array.isArray(documents) ? documents.flatMap((document) => document.errors)[0] : undefined;
  if (error === undefined) return null;
  const [from, to] = error.pos;
  const start = lines.linePos(from);
  const end = lines.linePos(Math.max(to, from + 1));
  return {
    message: error.message.split("\n")[0] ?? error.message,
    location: { uri, startLine: start.line, startColumn: start.col, endLine: end.line, endColumn: end.col },
  };
}
