/**
 * The patterns of `fileset`: `*` and `?` within a folder, `**` over folders, `{a,b}`. Terraform, "fileset Function".
 * Matched step by step: a pattern of the code must not take longer than its length times that of the path.
 */

/** Alternatives that the braces of one pattern come to. */
const mostAlternatives = 100;

/** Whether paths match a pattern; undefined for one with other marks, such as classes of characters. */
export function filesetMatcher(pattern: string): ((path: string) => boolean) | undefined {
  if (pattern.length > 1000 || /[[\]\\]/.test(pattern)) return undefined;
  const alternatives = withoutBraces(pattern);
  if (alternatives === undefined) return undefined;
  const patterns = alternatives.map((alternative) => alternative.split("/"));
  // Two stars stand for folders alone where nothing else stands beside them.
  if (patterns.flat().some((step) => step !== "**" && step.includes("**"))) return undefined;
  return (path) => {
    const steps = path.split("/");
    return patterns.some((written) => matchesSteps(written, steps));
  };
}

function withoutBraces(pattern: string): readonly string[] | undefined {
  const open: string[] = [pattern];
  const done: string[] = [];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [whole, before = "", inside = "", after = ""] = /^([^{}]*)\{([^{}]*)\}(.*)$/s.exec(next) ?? [];
    if (whole !== undefined) open.push(...inside.split(",").map((choice) => before + choice + after));
    else if (/[{}]/.test(next)) return undefined;
    else done.push(next);
    if (open.length + done.length > mostAlternatives) return undefined;
  }
  return done;
}

/** Which beginnings of the path the first patterns match, one pattern after the other. */
function matchesSteps(patterns: readonly string[], steps: readonly string[]): boolean {
  let reached = new Set([0]);
  for (const pattern of patterns) {
    const next = new Set<number>();
    for (const at of reached) {
      const step = steps[at];
      if (pattern === "**") for (let end = at; end <= steps.length; end += 1) next.add(end);
      else if (step !== undefined && matchesStep(pattern, step)) next.add(at + 1);
    }
    reached = next;
  }
  return reached.has(steps.length);
}

/** A name against `*` and `?`: behind a star the shortest match is enough, as the next star takes the rest. */
function matchesStep(pattern: string, name: string): boolean {
  let [at, star, from] = [0, -1, 0];
  for (let position = 0; position < name.length;) {
    const mark = pattern[at];
    if (mark === "*") [star, from, at] = [at, position, at + 1];
    else if (mark !== undefined && (mark === "?" || mark === name[position])) [at, position] = [at + 1, position + 1];
    else if (star >= 0) [at, position, from] = [star + 1, from + 1, from + 1];
    else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}
