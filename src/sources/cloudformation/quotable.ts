/** Which texts of templates may be shown. */

/**
 * Whether a text holds a parameter with `NoEcho` and a default value, which CloudFormation does not show either. Works
 * on the text, as every line that is shown comes from one: JSON and flow mappings by their brackets, YAML by its
 * indentation.
 */
export function holdsHiddenDefault(text: string): boolean {
  if (!text.includes("NoEcho")) return false;
  if ([...text.matchAll(/\{[^{}]*\}/g)].some(([mapping]) => isHiddenDefault(mapping))) return true;
  const lines = text.split(/\r?\n/);
  return lines.some((line, index) => {
    const indentation = /^(\s+)["']?NoEcho\b/.exec(line)?.[1]?.length;
    return indentation !== undefined && isHiddenDefault(blockAround(lines, index, indentation));
  });
}

function isHiddenDefault(mapping: string): boolean {
  return /\bNoEcho["']?\s*:\s*["']?true\b/i.test(mapping) && /\bDefault["']?\s*:\s*(?!""|''|\s*$)/m.test(mapping);
}

/** The lines around one that are indented as far as it, or further. */
function blockAround(lines: readonly string[], index: number, indentation: number): string {
  const belongs = (line: string | undefined): boolean => {
    return line !== undefined && (line.trim() === "" || (/^\s*/.exec(line)?.[0].length ?? 0) >= indentation);
  };
  let first = index;
  let last = index;
  while (belongs(lines[first - 1])) first--;
  while (belongs(lines[last + 1])) last++;
  return lines.slice(first, last + 1).join("\n");
}
