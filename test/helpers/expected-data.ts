/** What a case expects of a finding or a verdict as data: codes and arguments, never words. */

/** A value of which a case gives a part: of an object some members, of a list every item. */
export type Part = string | number | boolean | null | readonly Part[] | { readonly [name: string]: Part };

/** Of a reason: its code, and those of its arguments that matter to the case. */
export type ExpectedReason = { readonly code: string } & Readonly<Record<string, Part>>;

export interface ExpectedData {
  /** The code of the message; of what AWS refuses, that of the refusal. */
  readonly code?: string;
  /** Arguments of the code. */
  readonly with?: Readonly<Record<string, Part>>;
  /** Each of them must be there. */
  readonly reasons?: readonly ExpectedReason[];
}

interface FoundData {
  readonly code?: string;
  readonly arguments?: object;
  readonly reasons?: readonly object[];
}

/** Whether what was found is what the case expects, as far as the case says. */
export function fitsData(found: FoundData | undefined, expected: ExpectedData): boolean {
  const { code, with: given, reasons = [] } = expected;
  return (
    (code === undefined || found?.code === code) &&
    (given === undefined || isPart(found?.arguments, given)) &&
    hasReasons(found?.reasons ?? [], reasons)
  );
}

/** Whether each expected reason is among those found. */
export function hasReasons(found: readonly object[], expected: readonly ExpectedReason[]): boolean {
  return expected.every((reason) => found.some((one) => isPart(one, reason)));
}

/** Whether a value has all that the part has: lists are as long, objects may have more members. */
export function isPart(whole: unknown, part: unknown): boolean {
  if (Array.isArray(part)) {
    return Array.isArray(whole) && whole.length === part.length && part.every((item, at) => isPart(whole[at], item));
  }
  if (typeof part !== "object" || part === null) return whole === part;
  return (
    typeof whole === "object" &&
    whole !== null &&
    !Array.isArray(whole) &&
    Object.entries(part).every(
      ([name, value]) => name in whole && isPart((whole as Record<string, unknown>)[name], value),
    )
  );
}
