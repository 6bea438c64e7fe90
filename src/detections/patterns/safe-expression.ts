/** Nobody writes longer ones by hand. */
const longest = 300;

/** Each repetition, and a beginning anywhere in the text, multiplies the time by the length of the text. */
const mostRepetitions = 4;

/**
 * A regular expression that takes little time on any text and means the same in all dialects, or null: no
 * back-references, no look-around, and no repetition of a group, which could hold repetitions itself.
 */
export function safeExpression(source: string, caseless: boolean): RegExp | null {
  if (source.length > longest) return null;
  const bare = source.replace(/\\[^]/g, "-").replace(/\[\^?\]?[^\]]*\]/g, "-");
  if (/\\[^dDwWsSnrt\W_]/.test(source) || /\\[0-9]/.test(source) || /\(\?(?!:)/.test(bare)) return null;
  const repetitions = (bare.match(/[*+{]/g) ?? []).length + (bare.startsWith("^") ? 0 : 1);
  if (/\)\s*[*+?{]/.test(bare) || repetitions > mostRepetitions) return null;
  try {
    return new RegExp(source, caseless ? "i" : "");
  } catch {
    return null;
  }
}
