/**
 * Whether a policy lets CloudTrail make a request (IAM user guide, "Policy evaluation logic"): no statement denies it,
 * and one allows it.
 * Whatever a statement holds that is not understood here, or depends on what the code leaves open, may be either way.
 */
import type { StatementDifference } from "../../model/messages/delivery-message.ts";
import type { PolicyValue } from "../../model/surroundings.ts";
import { knownString, type Text } from "../../model/text.ts";
import type { Certainty } from "../../model/value.ts";
import { all, some } from "../../model/certainty.ts";
import { conditionsHold, type FailedCondition } from "./conditions.ts";
import { textsOf, type Statement } from "./document.ts";
import type { DeliveryRequest } from "./request.ts";
import { asSegments, inAnyPartition, matchesWildcards } from "./wildcard.ts";

/** The answer of a policy. `blocked`: surely. `open`: allowed, or not known to be refused. */
export type PolicyAnswer =
  | { readonly kind: "open" }
  | { readonly kind: "denied"; readonly statement: Statement }
  /** `nearest`: the statement that allows nearly this request, and what about it is different. */
  | {
      readonly kind: "not-allowed";
      readonly nearest: { readonly statement: Statement; readonly difference: StatementDifference } | null;
    };

/** What one statement says of a request. */
interface Application {
  readonly statement: Statement;
  readonly effect: "Allow" | "Deny" | null;
  readonly applies: Certainty;
  /** How many of principal, action and resource it shares with the request. */
  readonly likeness: number;
  readonly difference: StatementDifference | null;
}

/** Holds a request against all statements of a policy. */
export function evaluatePolicy(statements: readonly Statement[], request: DeliveryRequest): PolicyAnswer {
  const found = statements.map((statement) => applicationOf(statement, request));
  const denying = found.find(({ effect, applies }) => effect === "Deny" && applies === "yes");
  if (denying !== undefined) return { kind: "denied", statement: denying.statement };
  if (found.some(({ effect, applies }) => effect !== "Deny" && applies !== "no")) return { kind: "open" };
  const near = found
    .filter(({ effect, likeness }) => effect === "Allow" && likeness >= 2)
    .sort((a, b) => b.likeness - a.likeness);
  const [nearest] = near;
  return {
    kind: "not-allowed",
    nearest: nearest?.difference == null ? null : { statement: nearest.statement, difference: nearest.difference },
  };
}

function applicationOf(statement: Statement, request: DeliveryRequest): Application {
  const { elements } = statement;
  const action = matchesElement(elements, "Action", (pattern) => matchesAction(request.action, pattern));
  const resource = matchesResource(elements, request);
  const { holds, failed } = conditionsHold(elements.get("Condition"), request);
  const principal = matchesPrincipal(elements, request);
  const likeness = principal === "no" ? 0 : action === "no" ? 1 : resource === "no" ? 2 : 3;
  return {
    statement,
    effect: effectOf(elements.get("Effect")),
    applies: all([principal, action, resource, holds], (answer) => answer),
    likeness,
    difference: differenceOf(likeness, elements, request, failed),
  };
}

function differenceOf(
  likeness: number,
  elements: Statement["elements"],
  request: DeliveryRequest,
  failed: FailedCondition | null,
): StatementDifference | null {
  if (likeness === 3) return failed;
  const resources = elements.get("Resource");
  const named = resources === undefined ? null : textsOf(resources);
  return named === null || request.resource === null ? null : { code: "resources", resources: named };
}

function effectOf(value: PolicyValue | undefined): "Allow" | "Deny" | null {
  const effect = value?.kind === "text" ? knownString(value.text) : undefined;
  return effect === "Allow" || effect === "Deny" ? effect : null;
}

/** `Action` and `Resource`, or their opposites `NotAction` and `NotResource`. */
function matchesElement(elements: Statement["elements"], name: string, test: (pattern: Text) => Certainty): Certainty {
  const value = elements.get(name);
  const patterns = value === undefined ? null : textsOf(value);
  if (patterns !== null) return some(patterns, test);
  const opposite = elements.get(`Not${name}`);
  const exceptions = opposite === undefined || value !== undefined ? null : textsOf(opposite);
  if (exceptions === null) return "maybe";
  return all(exceptions, (pattern) => opposed(test(pattern)));
}

function opposed(answer: Certainty): Certainty {
  return answer === "maybe" ? "maybe" : answer === "yes" ? "no" : "yes";
}

/** Names of actions are the same in any case (IAM user guide, "IAM JSON policy elements: Action"). */
function matchesAction(action: string, pattern: Text): Certainty {
  const known = knownString(pattern);
  return known === undefined
    ? "maybe"
    : matchesWildcards({ parts: [action.toLowerCase()] }, { parts: [known.toLowerCase()] });
}

function matchesResource(elements: Statement["elements"], { resource, bucketPieces }: DeliveryRequest): Certainty {
  // What else than its own key a key policy may name has no effect.
  if (resource === null) return elements.has("Resource") && isEverything(elements.get("Resource")) ? "yes" : "maybe";
  const subject = asSegments(resource, bucketPieces);
  return matchesElement(elements, "Resource", (pattern) =>
    matchesWildcards(subject, asSegments(inAnyPartition(pattern), bucketPieces)),
  );
}

function isEverything(value: PolicyValue | undefined): boolean {
  const texts = value === undefined ? null : textsOf(value);
  return texts?.some((text) => knownString(text) === "*") ?? false;
}

function matchesPrincipal(elements: Statement["elements"], request: DeliveryRequest): Certainty {
  const principal = elements.get("Principal");
  if (principal === undefined || elements.has("NotPrincipal")) return "maybe";
  if (principal.kind === "text") return knownString(principal.text) === "*" ? "yes" : "maybe";
  if (principal.kind !== "map") return "maybe";
  return some([...principal.entries], ([kind, value]) => {
    const texts = textsOf(value);
    if (texts === null) return "maybe";
    switch (kind) {
      case "Service":
        return some(texts, isServicePrincipal);
      case "AWS":
        return some(texts, (text) => isAccountOfDelivery(text, request));
      case "CanonicalUser":
      case "Federated":
        return "no";
      default:
        return "maybe";
    }
  });
}

function isServicePrincipal(text: Text): Certainty {
  const known = knownString(text);
  if (known === undefined) return "maybe";
  return known === "cloudtrail.amazonaws.com" ? "yes" : /^(?:cloudtrail\.|\*)/i.test(known) ? "maybe" : "no";
}

/**
 * Policies from before there was a service principal name the accounts that CloudTrail delivers from, one for each
 * Region. The trail's own account is none of them, nor is a user or role.
 */
function isAccountOfDelivery(text: Text, { mayComeFromAccount, account }: DeliveryRequest): Certainty {
  const known = knownString(text);
  // Whether this takes in services no document says.
  if (known === "*") return "maybe";
  if (!mayComeFromAccount || (known !== undefined && /^arn:[^:]*:(?:iam|sts)::\d*:(?!root$)/.test(known))) return "no";
  const [own] = account.parts;
  if (own === undefined) return "maybe";
  const namesOwn =
    typeof own === "string"
      ? known !== undefined && new RegExp(`^(?:arn:[^:]*:iam::)?${own}(?::root)?$`).test(known)
      : text.parts.some((part) => typeof part !== "string" && part.id === own.id);
  return namesOwn ? "no" : "maybe";
}
