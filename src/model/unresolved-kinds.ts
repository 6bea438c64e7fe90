/**
 * What the kinds of unresolved pieces can hold: the only place that says so.
 * An answer that is too wide leaves a comparison open, one that is too narrow makes a wrong "covered": a kind holds
 * whatever no document rules out.
 */

/** What an unresolved piece stands for; it decides which characters the piece can hold. */
export type UnresolvedKind =
  /**
   * An AWS partition such as `aws-cn`: lower-case letters, digits and hyphens
   * (botocore, partitions.json; IAM user guide, "Identify AWS resources with Amazon Resource Names (ARNs)").
   */
  | "partition"
  /**
   * A Region name such as `us-gov-west-1`: lower-case letters, digits and hyphens (botocore, partitions.json: the names
   * of all Regions).
   */
  | "region"
  /** An account id: 12 digits (Account Management reference, "View AWS account identifiers"). */
  | "account"
  /**
   * A name that CloudFormation or a provider makes up: `<stack>-<logicalId>-<random>`. Two of them are never equal, nor
   * is one the start of the other.
   *
   * Names "contain only ASCII letters, digits, and hyphens" (CloudFormation template reference, "Resource custom
   * naming"), and so do stack names and
   * logical ids ("CreateStack", "Resources syntax"). The dot is that of a FIFO queue or topic, `….fifo` (SQS API
   * reference, "CreateQueue");
   * the underscore stands in ids that AWS makes up, such as `us-east-1_a1B2c3D4e` of a user pool.
   */
  | "generated-name"
  /**
   * One segment of an ARN: no `/`, no `:`, not empty (IAM user guide, "Identify AWS resources with Amazon Resource
   * Names (ARNs)": both separate its parts).
   */
  | "segment"
  /**
   * Anything, also the empty string: a parameter without a value, a computed attribute, an expression that could not be
   * evaluated.
   */
  | "anything";

/** Whether a piece of a kind can hold a character, given as one UTF-16 code unit. */
export function canHoldCharacter(kind: UnresolvedKind, character: string): boolean {
  switch (kind) {
    case "account":
      return isDigit(character);
    case "region":
    case "partition":
      return isLowerCase(character) || isDigit(character) || character === "-";
    case "generated-name":
      return isLowerCase(character) || isUpperCase(character) || isDigit(character) || /^[-._]$/.test(character);
    case "segment":
      return character !== ":" && character !== "/";
    case "anything":
      return true;
  }
}

/** Whether a piece of a kind can be the empty string. */
export function canBeEmpty(kind: UnresolvedKind): boolean {
  switch (kind) {
    case "account":
    case "region":
    case "partition":
    case "generated-name":
    case "segment":
      return false;
    case "anything":
      return true;
  }
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

function isLowerCase(character: string): boolean {
  return character >= "a" && character <= "z";
}

function isUpperCase(character: string): boolean {
  return character >= "A" && character <= "Z";
}
