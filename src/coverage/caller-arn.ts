/** Callers of counterexamples: ARNs that records show. */

/** What stands for the placeholders of a form where nothing says otherwise. */
export interface CallerNames {
  readonly partition: string;
  readonly account: string;
  /** Any name. */
  readonly filler: string;
}

/**
 * The ARN of a caller that begins and ends as given, in the first of the forms that allow it (CloudTrail user guide,
 * "CloudTrail userIdentity element"); null where no form does.
 *
 * @param forms `arn:{partition}:iam::{account}:user/{name...}`
 */
export function callerArn(
  start: string,
  end: string,
  forms: readonly { readonly pattern: string }[],
  names: CallerNames,
): string | null {
  for (const { pattern } of forms) {
    const form = new RegExp(
      `^${pattern.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{(\w+)(\\\.\\\.\\\.)?\}/g, patternOf)}$`,
    );
    const example = pattern.replace(/\{(\w+)(?:\.\.\.)?\}/g, (_, name: string) => exampleOf(name, names));
    // The start goes on as the example does from some place in it.
    for (let from = 0; from <= example.length; from += 1) {
      const arn = `${start}${example.slice(from)}${end}`;
      if (form.test(arn)) return arn;
    }
  }
  return null;
}

function patternOf(_: string, name: string, rest: string | undefined): string {
  switch (name) {
    case "partition":
      return "aws[a-z-]*";
    case "account":
      return "\\d{12}";
    default:
      return rest === undefined ? "[\\w+=,.@-]+" : "[\\w+=,.@/-]+";
  }
}

function exampleOf(name: string, { partition, account, filler }: CallerNames): string {
  switch (name) {
    case "partition":
      return partition;
    case "account":
      return account;
    default:
      return filler;
  }
}
