/** The names of detection rules that the catalog does not have, for a terminal and as JSON. */
import { jsonText, printedLines } from "../model/printable.ts";
import type { RuleNames, RulePlace } from "../model/rule-names.ts";
import { counted } from "../model/words.ts";
import { namedEventWords, nameHintWords } from "../wording/name-hints.ts";

/** The names as JSON text; users rely on its keys. */
export function renderRuleNamesJson(names: RuleNames): string {
  return jsonText({ formatVersion: 1, ...names });
}

/** The names rule by rule, then the rules that are not read whole, with a newline at the end. */
export function renderRuleNamesText({ rules, names, unread, failures }: RuleNames): string {
  const blocks = new Map<string, string[]>();
  for (const one of names) {
    const heading = headingOf(one);
    const lines = blocks.get(heading) ?? [];
    blocks.set(heading, [...lines, `  ${namedEventWords(one.named)}: ${nameHintWords(one.hint)}`]);
  }
  const lines = [
    ...[...blocks].flatMap(([heading, inside]) => [heading, ...inside, ""]),
    ...unread.map((one) => `${headingOf(one)}: not read${one.written === "" ? "" : `: ${firstLine(one.written)}`}`),
    ...failures.map(({ file, reason }) => `${file}: ${reason}`),
    ...(unread.length + failures.length > 0 ? [""] : []),
    `${counted(rules, "rule")} over CloudTrail, ${counted(names.length, "name")} that the catalog does not have.`,
  ];
  return printedLines(lines, false);
}

function headingOf({ file, line, rule }: RulePlace): string {
  return `${file}:${String(line)}${rule === "" ? "" : `  ${rule}`}`;
}

function firstLine(text: string): string {
  const [line = ""] = text.split("\n");
  return line.length < text.length ? `${line} …` : line;
}
