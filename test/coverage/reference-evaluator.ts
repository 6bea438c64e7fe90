/**
 * A second evaluator, built differently on purpose: an advanced event selector becomes regular expressions over
 * strings, without a line of the first one.
 * It knows literals and records with complete fields only; there both must agree.
 */
export type PlainSelector = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export type PlainEvent = Readonly<Record<string, string>>;

function escape(value: string): string {
  return value.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

function alternatives(values: readonly string[] | undefined, pattern: (value: string) => string): string[] {
  return (values ?? []).map((value) => pattern(escape(value)));
}

function expression(conditions: Readonly<Record<string, readonly string[]>>): RegExp {
  const selecting = [
    ...alternatives(conditions.Equals, (value) => `${value}$`),
    ...alternatives(conditions.StartsWith, (value) => value),
    ...alternatives(conditions.EndsWith, (value) => `[^]*${value}$`),
  ];
  const deselecting = [
    ...alternatives(conditions.NotEquals, (value) => `${value}$`),
    ...alternatives(conditions.NotStartsWith, (value) => value),
    ...alternatives(conditions.NotEndsWith, (value) => `[^]*${value}$`),
  ];
  const wanted = selecting.length === 0 ? "" : `(?=${selecting.map((entry) => `(?:${entry})`).join("|")})`;
  const unwanted = deselecting.map((entry) => `(?!${entry})`).join("");
  return new RegExp(`^${wanted}${unwanted}[^]*$`);
}

export function takes(selector: PlainSelector, event: PlainEvent): boolean {
  return Object.entries(selector).every(([field, conditions]) => expression(conditions).test(event[field] ?? ""));
}
