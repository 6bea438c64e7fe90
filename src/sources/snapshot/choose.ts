import type { Setting } from "../../model/value.ts";
import { known, unknown } from "../../model/value.ts";
import { isOwners } from "./join.ts";
import type { SinkArn } from "./join.ts";
import type { Part } from "./parts.ts";
import type { Place } from "./place.ts";

/**
 * One setting of a sink out of several answers. The owner's answers count; those of other accounts only where the
 * owner's say nothing.
 * Answers that contradict each other leave the setting unknown.
 *
 * @param parts answers, the owner's first
 * @param missing what it means that no answer has the member
 */
export function choose<A extends object, K extends keyof A & string, T>(
  arn: SinkArn,
  parts: readonly Part<A>[],
  key: K,
  convert: (value: NonNullable<A[K]>, place: Place) => T,
  missing: () => Setting<T>,
): Setting<T> {
  const answering = parts.flatMap((part) => {
    const value = part.answer[key];
    return value === undefined || value === null
      ? []
      : [{ value, place: part.place.at(key), owners: isOwners(arn, part) }];
  });
  const [first] = answering;
  if (first === undefined) return missing();
  const other = answering.find(
    ({ value, owners }) => owners === first.owners && JSON.stringify(value) !== JSON.stringify(first.value),
  );
  if (other !== undefined)
    return unknown(
      { code: "answers-differ", places: [first.place.display(), other.place.display()], about: "setting" },
      first.place,
    );
  return known(convert(first.value, first.place), first.place);
}
