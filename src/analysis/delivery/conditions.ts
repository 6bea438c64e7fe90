/**
 * Conditions of statements (IAM user guide, "IAM JSON policy elements: Condition operators"), for the keys that
 * requests of CloudTrail are known to carry.
 */
import type { StatementDifference } from "../../model/messages/delivery-message.ts";
import type { PolicyValue } from "../../model/surroundings.ts";
import { knownString, literal, type Text } from "../../model/text.ts";
import type { Certainty } from "../../model/value.ts";
import { all, not, some } from "../../model/certainty.ts";
import { itemsOf } from "./document.ts";
import type { DeliveryRequest } from "./request.ts";
import { asSegments, inAnyPartition, isSame, matchesWildcards } from "./wildcard.ts";

/** A condition that surely does not hold. */
export type FailedCondition = Extract<StatementDifference, { readonly code: "condition" }>;

/** Whether all conditions of a statement hold; `failed`: one that does not. */
export function conditionsHold(
  condition: PolicyValue | undefined,
  request: DeliveryRequest,
): { readonly holds: Certainty; readonly failed: FailedCondition | null } {
  if (condition === undefined) return { holds: "yes", failed: null };
  if (condition.kind !== "map") return { holds: "maybe", failed: null };
  const answers = [...condition.entries].flatMap(
    ([operator, keys]): { holds: Certainty; failed: FailedCondition | null }[] => {
      if (keys.kind !== "map") return [{ holds: "maybe", failed: null }];
      return [...keys.entries].map(([key, values]) => {
        const holds = conditionHolds(operator, key, values, request);
        return { holds, failed: holds === "no" ? failedCondition(operator, key, values, request) : null };
      });
    },
  );
  return {
    holds: all(answers, ({ holds }) => holds),
    failed: answers.find(({ failed }) => failed !== null)?.failed ?? null,
  };
}

function failedCondition(
  operator: string,
  key: string,
  values: PolicyValue,
  request: DeliveryRequest,
): FailedCondition | null {
  const found = request.keys.get(key.toLowerCase());
  if (found === undefined) return null;
  const expected = (itemsOf(values) ?? []).flatMap((item) => (item.kind === "text" ? [item.text] : []));
  return { code: "condition", key, operator, expected, found };
}

type Test = (found: Text, expected: Text) => Certainty;

const sameString: Test = isSame;
const likeString: Test = matchesWildcards;
/** The wildcards of ARNs stay within the parts of an ARN, so that what is alike as a string need not be as an ARN. */
const likeArn: Test = (found, expected) =>
  matchesWildcards(found, expected) === "no" ? "no" : isSame(found, expected) === "yes" ? "yes" : "maybe";
const sameBoolean: Test = (found, expected) => {
  const value = knownString(expected);
  return value === undefined ? "maybe" : isSame(found, literal(value.toLowerCase()));
};

const operators: ReadonlyMap<string, { readonly test: Test; readonly isOpposite: boolean }> = new Map([
  ["StringEquals", { test: sameString, isOpposite: false }],
  ["StringLike", { test: likeString, isOpposite: false }],
  ["ArnEquals", { test: likeArn, isOpposite: false }],
  ["ArnLike", { test: likeArn, isOpposite: false }],
  ["Bool", { test: sameBoolean, isOpposite: false }],
  ["StringNotEquals", { test: sameString, isOpposite: true }],
  ["StringNotLike", { test: likeString, isOpposite: true }],
  ["ArnNotEquals", { test: likeArn, isOpposite: true }],
  ["ArnNotLike", { test: likeArn, isOpposite: true }],
]);

function conditionHolds(written: string, key: string, values: PolicyValue, request: DeliveryRequest): Certainty {
  // Of a key that is there, `…IfExists` says the same as the operator without it.
  const operator = operators.get(written.replace(/IfExists$/, ""));
  const found = request.keys.get(key.toLowerCase());
  const items = itemsOf(values);
  if (operator === undefined || found === undefined || items === null) return "maybe";
  const subject = asSegments(found, request.bucketPieces);
  const isAny = some(items, (item): Certainty =>
    item.kind === "text"
      ? operator.test(subject, asSegments(inAnyPartition(item.text), request.bucketPieces))
      : "maybe",
  );
  return operator.isOpposite ? not(isAny) : isAny;
}
