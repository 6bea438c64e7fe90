/** A run of the program as a picture: what a terminal shows, as SVG. */

const colours: Readonly<Record<string, string>> = {
  "31": "#ff7b72",
  "32": "#7ee787",
  "33": "#e3b341",
  "34": "#79c0ff",
  "35": "#d2a8ff",
  "36": "#76e3ea",
  "90": "#8b949e",
};

const lineHeight = 19;
const characterWidth = 8.05;
const margin = 18;

/** The lines of a terminal, with its escape sequences, as SVG. */
export function picture(lines: readonly string[], title: string): string {
  const width = Math.ceil(Math.max(...lines.map((line) => plain(line).length)) * characterWidth + 2 * margin);
  const height = lines.length * lineHeight + 2 * margin + 18;
  const rows = lines.map(
    (line, index) =>
      `  <text x="${String(margin)}" y="${String(margin + 32 + index * lineHeight)}" xml:space="preserve">${spans(line)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" role="img">`,
    `  <title>${escaped(title)}</title>`,
    `  <style>text { font: 13.4px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #e6edf3 }</style>`,
    `  <rect width="100%" height="100%" rx="8" fill="#0d1117"/>`,
    ...["#ff5f56", "#ffbd2e", "#27c93f"].map(
      (colour, index) => `  <circle cx="${String(margin + 4 + index * 18)}" cy="16" r="5" fill="${colour}"/>`,
    ),
    ...rows,
    "</svg>",
    "",
  ].join("\n");
}

/** Text without escape sequences. */
export function plain(line: string): string {
  // eslint-disable-next-line no-control-regex
  return line.replace(/\u001b\[[\d;]*m/g, "");
}

/** The pieces of a line, each in its style. */
function spans(line: string): string {
  let styles = new Set<string>();
  return line
    .split("\u001b[")
    .map((piece, index) => {
      const [, codes = "", text = piece] = index === 0 ? [] : (/^([\d;]*)m([^]*)$/.exec(piece) ?? []);
      for (const code of codes.split(";")) styles = changed(styles, code);
      return text === "" ? "" : `<tspan${attributes(styles)}>${escaped(text)}</tspan>`;
    })
    .join("");
}

function changed(styles: ReadonlySet<string>, code: string): Set<string> {
  if (code === "") return new Set(styles);
  if (code === "0") return new Set();
  if (code === "22") return new Set([...styles].filter((style) => style !== "1" && style !== "2"));
  if (code === "39") return new Set([...styles].filter((style) => colours[style] === undefined));
  return new Set([...styles, code]);
}

function attributes(styles: ReadonlySet<string>): string {
  const fills = [...styles].flatMap((style) => colours[style] ?? []);
  return [
    ...fills.slice(-1).map((colour) => ` fill="${colour}"`),
    styles.has("1") ? ' font-weight="bold"' : "",
    styles.has("2") && fills.length === 0 ? ' fill="#8b949e"' : "",
  ].join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
