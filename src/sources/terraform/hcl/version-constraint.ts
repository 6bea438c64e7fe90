/**
 * Whether a version satisfies a constraint, as the blocks of modules write it (Terraform: "Version Constraints"):
 * conditions with commas between, of which all hold.
 */

interface Version {
  readonly numbers: readonly number[];
  /** What stands behind a hyphen; empty: a release. */
  readonly preRelease: string;
}

/** A constraint that cannot be read takes no version: the programs refuse it too. */
export function takesVersion(constraint: string, version: string): boolean {
  const found = versionIn(version);
  return found !== null && constraint.split(",").every((condition) => holds(condition, found));
}

function holds(condition: string, version: Version): boolean {
  const [, operator = "", text = ""] = /^\s*(=|!=|>=|<=|>|<|~>)?\s*(\S+)\s*$/.exec(condition) ?? [];
  const bound = versionIn(text);
  if (bound === null) return false;
  const order = compareVersions(version, bound);
  if (operator === "" || operator === "=") return order === 0;
  if (operator === "!=") return order !== 0;
  // A pre-release is taken only by a condition that names one of the same release.
  if (version.preRelease !== "" && (bound.preRelease === "" || compareNumbers(version, bound) !== 0)) return false;
  switch (operator) {
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    default:
      // The last number that is written may grow.
      return order >= 0 && bound.numbers.slice(0, -1).every((number, index) => version.numbers[index] === number);
  }
}

function versionIn(text: string): Version | null {
  const [, numbers, preRelease = ""] =
    /^v?(\d+(?:\.\d+)*)(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/.exec(text) ?? [];
  return numbers === undefined ? null : { numbers: numbers.split(".").map(Number), preRelease };
}

function compareVersions(one: Version, other: Version): number {
  const order = compareNumbers(one, other);
  if (order !== 0 || one.preRelease === other.preRelease) return order;
  if (one.preRelease === "") return 1;
  return other.preRelease === "" || one.preRelease < other.preRelease ? -1 : 1;
}

function compareNumbers({ numbers: one }: Version, { numbers: other }: Version): number {
  for (let index = 0; index < Math.max(one.length, other.length); index++) {
    const difference = (one[index] ?? 0) - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
