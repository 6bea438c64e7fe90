import { parseAllDocuments } from "yaml";
import { jsonMistake, looksLikeJson } from "../../model/json-mistake.ts";
import type { DocumentError } from "./node.ts";
import { TextFile } from "./text-file.ts";

/**
 * The first syntax error of a text that should be YAML or JSON, or null. Several documents in one text are no error.
 */
export function syntaxErrorIn(uri: string, text: string): DocumentError | null {
  const file = new TextFile(uri, text);
  try {
    JSON.parse(file.text);
    return null;
  } catch {
    // Not JSON; perhaps YAML.
  }
  const documents = parseAllDocuments(file.text, { uniqueKeys: false, prettyErrors: false, logLevel: "error" });
  const error = Array.isArray(documents) ? documents.flatMap((document) => document.errors)[0] : undefined;
  if (error === undefined) return null;
  if (looksLikeJson(file.text)) {
    const { message, start, end } = jsonMistake(file.text);
    return { message, location: file.locate(start, end) };
  }
  const [from, to] = error.pos;
  return {
    message: error.message.split("\n")[0] ?? error.message,
    location: file.locate(from, Math.max(to, from + 1)),
  };
}
