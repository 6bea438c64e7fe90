/** Which file gets which format. */

/** The formats of reports, in the order in which help lists them. */
export const formats = ["text", "json", "sarif", "markdown", "github", "html", "csv", "junit", "gitlab"] as const;
export type Format = (typeof formats)[number];

/** A file to write, as a person names it. */
export interface AskedOutput {
  readonly file: string;
  /** Undefined: neither the name nor its ending says. */
  readonly format: Format | undefined;
}

const formatOfEnding: ReadonlyMap<string, Format> = new Map<string, Format>([
  ["sarif", "sarif"],
  ["json", "json"],
  ["md", "markdown"],
  ["txt", "text"],
  ["html", "html"],
  ["htm", "html"],
  ["csv", "csv"],
  ["xml", "junit"],
]);

/** The endings that name a format, for messages and help. */
export const knownEndings = ".sarif, .json, .md, .txt, .html, .csv or .xml";

/** The format that the ending of a file names, or undefined. */
export function formatOfFile(path: string): Format | undefined {
  if (path.toLowerCase().endsWith(".sarif.json")) return "sarif";
  const [, ending = ""] = /\.([^./\\]+)$/.exec(path) ?? [];
  return formatOfEnding.get(ending.toLowerCase());
}

/**
 * Reads `FORMAT:FILE` or `FILE`. A file whose name begins like a format is named by its path: `./csv:a`. No drive of
 * Windows is called like a format.
 */
export function outputFile(text: string): AskedOutput {
  const colon = text.indexOf(":");
  const format = formats.find((name) => name === text.slice(0, colon));
  return format === undefined ? { file: text, format: formatOfFile(text) } : { file: text.slice(colon + 1), format };
}
