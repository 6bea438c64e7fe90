import { concatenate, substitute, unresolvedText, type Text, type Unresolved } from "../../model/text.ts";
import type { Certainty } from "../../model/value.ts";
import { canHold } from "../../selectors/tokens.ts";

/**
 * `any`: `*`; `one`: `?`; `open`: a policy variable such as `${aws:username}`, in documents of Terraform
 * `&{aws:username}`.
 */
type Token = string | Unresolved | { readonly wildcard: "any" | "one" | "open" };

interface State {
  readonly i: number;
  readonly j: number;
}

/** Bigger comparisons are not made: no ARN, and no policy, may be so long. */
const mostStates = 2_000_000;

/**
 * Whether a text matches a pattern of a policy, in which `*` stands for any characters and `?` for one (IAM user guide,
 * "IAM JSON policy elements: Resource").
 * `yes` and `no` hold for whatever the open pieces turn out to be.
 */
export function matchesWildcards(subject: Text, pattern: Text): Certainty {
  return matches(subjectTokens(subject), patternTokens(pattern, true));
}

/** Whether a text is another, in which `*` is a character like any other. */
export function isSame(subject: Text, pattern: Text): Certainty {
  return matches(subjectTokens(subject), patternTokens(pattern, false));
}

/**
 * The ARN without regard to its partition, which code often leaves open and which no two things that are deployed
 * together differ in.
 */
export function inAnyPartition(text: Text): Text {
  const [first, second, ...others] = text.parts;
  if (typeof first !== "string") return text;
  if (first === "arn:" && typeof second === "object" && second.kind === "partition")
    return concatenate(["arn:aws", ...others]);
  return concatenate([first.replace(/^arn:aws[a-z-]*:/, "arn:aws:"), ...text.parts.slice(1)]);
}

/** The text with these pieces taken to be one segment of an ARN, such as the name of a bucket that is a parameter. */
export function asSegments(text: Text, ids: ReadonlySet<string>): Text {
  return substitute(text, (piece) =>
    ids.has(piece.id) && piece.kind === "anything" ? unresolvedText({ ...piece, kind: "segment" }) : undefined,
  );
}

function matches(subject: readonly Token[], pattern: readonly Token[]): Certainty {
  if ((subject.length + 1) * (pattern.length + 1) > mostStates) return "maybe";
  if (reachesEnd(subject, pattern, sureSteps)) return "yes";
  return reachesEnd(subject, pattern, possibleSteps) ? "maybe" : "no";
}

function subjectTokens({ parts }: Text): Token[] {
  return parts.flatMap((part): Token[] => (typeof part === "string" ? part.split("") : [part]));
}

function patternTokens({ parts }: Text, hasWildcards: boolean): Token[] {
  return parts.flatMap((part): Token[] => {
    if (typeof part !== "string") return [part];
    return (part.match(/[$&]\{[^}]*\}|[^]/g) ?? []).map((token): Token => {
      if (token.length > 1) return { wildcard: "open" };
      if (!hasWildcards) return token;
      return token === "*" ? { wildcard: "any" } : token === "?" ? { wildcard: "one" } : token;
    });
  });
}

type Steps = (left: Token | undefined, right: Token | undefined, at: State) => State[];

function reachesEnd(subject: readonly Token[], pattern: readonly Token[], steps: Steps): boolean {
  const seen = new Uint8Array((subject.length + 1) * (pattern.length + 1));
  const waiting: State[] = [{ i: 0, j: 0 }];
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    const key = state.i * (pattern.length + 1) + state.j;
    if (seen[key] === 1) continue;
    seen[key] = 1;
    if (state.i === subject.length && state.j === pattern.length) return true;
    waiting.push(...steps(subject[state.i], pattern[state.j], state));
  }
  return false;
}

/** Steps that hold for whatever the open pieces are: an open piece is matched by itself and by `*` alone. */
function sureSteps(left: Token | undefined, right: Token | undefined, { i, j }: State): State[] {
  if (right === undefined) return [];
  if (isWildcard(right)) {
    if (right.wildcard === "any") return [{ i, j: j + 1 }, ...(left === undefined ? [] : [{ i: i + 1, j }])];
    return right.wildcard === "one" && typeof left === "string" ? [{ i: i + 1, j: j + 1 }] : [];
  }
  return left !== undefined && isSameToken(left, right) ? [{ i: i + 1, j: j + 1 }] : [];
}

/**
 * Steps that hold for some value of the open pieces, each taken to be different in each place: this errs towards what
 * is possible.
 */
function possibleSteps(left: Token | undefined, right: Token | undefined, { i, j }: State): State[] {
  const found: State[] = [];
  if (isPiece(left)) {
    found.push({ i: i + 1, j });
    if (right !== undefined && (isWildcard(right) || canHold(left, right))) found.push({ i, j: j + 1 });
  }
  if (isWildcard(right)) {
    if (right.wildcard !== "one") found.push({ i, j: j + 1 }, ...(left === undefined ? [] : [{ i: i + 1, j }]));
    else if (left !== undefined) found.push({ i: i + 1, j: j + 1 });
  }
  if (isPiece(right)) {
    found.push({ i, j: j + 1 });
    if (left !== undefined && !isWildcard(left) && canHold(right, left)) found.push({ i: i + 1, j });
  }
  if (left !== undefined && right !== undefined && isSameToken(left, right)) found.push({ i: i + 1, j: j + 1 });
  return found;
}

function isWildcard(token: Token | undefined): token is Extract<Token, { readonly wildcard: string }> {
  return typeof token === "object" && "wildcard" in token;
}

function isPiece(token: Token | undefined): token is Unresolved {
  return typeof token === "object" && !("wildcard" in token);
}

function isSameToken(left: Token, right: Token): boolean {
  return isPiece(left) && isPiece(right) ? left.id === right.id : left === right;
}
