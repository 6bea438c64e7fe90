/**
 * Random selectors on what is inside a bucket, against a second and much simpler answer: every key of a small world is
 * tried, one after the other, with an evaluator of its own.
 * Here nothing about the place is open, so that each of the four verdicts must be the one of that world.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runCheck } from "../../src/run/check.ts";
import type { CoverageEntry } from "../../src/model/result.ts";

/** What a condition is held against: one ARN, or any of those that an ARNPrefix may stand for. */
type Comparands = readonly string[];
interface Condition {
  readonly Field: string;
  readonly [operator: string]: string | readonly string[];
}
type Selector =
  | { readonly kind: "advanced"; readonly conditions: readonly Condition[] }
  | { readonly kind: "basic"; readonly values: readonly string[] };

const bucket = "arn:aws:s3:::b1/";
const letters = ["a", "b", "ż"];
const words = (longest: number): string[] =>
  longest === 0 ? [""] : ["", ...letters.flatMap((letter) => words(longest - 1).map((rest) => letter + rest))];
const values = [
  bucket,
  "arn:aws:s3:::b1",
  "arn:aws:s3:::b",
  "arn:aws:s3:::b2/",
  `${bucket}a`,
  `${bucket}b`,
  `${bucket}ab`,
  "a",
  "b",
  "/a",
  "/ab",
  "b1/b",
  "b2/a",
  "arn:aws:s3:::",
  "/",
];
/** Short keys, and those that end like one of the values: any other key agrees with one of these on all values. */
const keys = [
  ...new Set([
    ...words(3),
    ...["", "a", "b", "ab", "ż", "aż", "bż", "abż"].flatMap((start) => values.map((end) => start + end)),
  ]),
].filter((key) => key !== "");
const objects = keys.map((key): Comparands => [`${bucket}${key}`]);
const listed: Comparands = ["", ...keys].map((rest) => `${bucket}${rest}`);
const elsewhere = [...["a", "ab", "ż"].map((key): Comparands => [`arn:aws:s3:::b2/${key}`]), ["arn:aws:s3:::ż/ż"]];

/**
 * The events of an operation, each with the ARNs of its elements; `wider` are those that touch another resource too.
 */
const eventsOf: Readonly<
  Record<
    string,
    { readonly own: readonly (readonly Comparands[])[]; readonly wider: readonly (readonly Comparands[])[] }
  >
> = {
  GetObject: { own: objects.map((object) => [object]), wider: [] },
  CopyObject: {
    own: objects.map((object) => [object]),
    wider: objects.flatMap((object) => [...objects, ...elsewhere].map((other) => [object, other])),
  },
  ListObjects: { own: [[listed]], wider: [] },
};

const holds: Readonly<Record<string, (text: string, value: string) => boolean>> = {
  Equals: (text, value) => text === value,
  StartsWith: (text, value) => text.startsWith(value),
  EndsWith: (text, value) => text.endsWith(value),
};

/** Whether one of the values hits whatever the element turns out to be (`must`), or what it may be (`may`). */
function hits(
  condition: Condition,
  operators: readonly string[],
  comparands: Comparands,
  reading: "must" | "may",
): boolean {
  return operators.some((operator) => {
    const values = condition[operator];
    const test = holds[operator.replace(/^Not/, "")];
    if (test === undefined || values === undefined || typeof values === "string") return false;
    return values.some((value) =>
      reading === "must" ? comparands.every((text) => test(text, value)) : comparands.some((text) => test(text, value)),
    );
  });
}

const selecting = ["Equals", "StartsWith", "EndsWith"];
const deselecting = ["NotEquals", "NotStartsWith", "NotEndsWith"];

function records(selector: Selector, elements: readonly Comparands[], reading: "must" | "may"): boolean {
  if (selector.kind === "basic") {
    const every = (texts: Comparands, value: string): boolean =>
      reading === "must" ? texts.every((text) => text.startsWith(value)) : texts.some((text) => text.startsWith(value));
    return selector.values.some((value) => elements.some((texts) => every(texts, value)));
  }
  const [arn] = selector.conditions;
  if (arn === undefined) return true;
  const wanted = (element: Comparands): boolean =>
    !selecting.some((operator) => operator in arn) || hits(arn, selecting, element, reading);
  const excluded = (element: Comparands): boolean =>
    hits(arn, deselecting, element, reading === "must" ? "may" : "must");
  if (reading === "must") return elements.some(wanted) && !elements.some(excluded);
  return elements.some(wanted) && elements.some((element) => !excluded(element));
}

const value = fc.constantFrom(...values);
const arnCondition = fc
  .dictionary(fc.constantFrom(...selecting, ...deselecting), fc.uniqueArray(value, { minLength: 1, maxLength: 2 }), {
    minKeys: 1,
    maxKeys: 3,
  })
  .map((operators): Condition[] => [{ Field: "resources.ARN", ...operators }]);
// Complements are frequent, so that unions that cover everything are not rare.
const half = fc
  .tuple(fc.constantFrom("StartsWith", "EndsWith", "Equals"), fc.boolean(), value)
  .map(([operator, not, one]): Condition[] => [{ Field: "resources.ARN", [not ? `Not${operator}` : operator]: [one] }]);
const advanced = fc.array(
  fc
    .oneof(half, half, arnCondition, fc.constant<Condition[]>([]))
    .map((conditions): Selector => ({ kind: "advanced", conditions })),
  { minLength: 1, maxLength: 4 },
);
const basicValue = fc.constantFrom(
  "arn:aws:s3",
  "arn:aws:s3:::",
  bucket,
  `${bucket}a`,
  `${bucket}ab`,
  "arn:aws:s3:::b2/",
);
const basic = fc.array(
  fc.uniqueArray(basicValue, { minLength: 1, maxLength: 3 }).map((values): Selector => ({ kind: "basic", values })),
  { minLength: 1, maxLength: 2 },
);

function templateOf(selectors: readonly Selector[]): object {
  const type = { Field: "resources.type", Equals: ["AWS::S3::Object"] };
  const isBasic = selectors.some(({ kind }) => kind === "basic");
  const written = selectors.map((selector) =>
    selector.kind === "basic"
      ? { DataResources: [{ Type: "AWS::S3::Object", Values: selector.values }] }
      : { FieldSelectors: [{ Field: "eventCategory", Equals: ["Data"] }, type, ...selector.conditions] },
  );
  return {
    Resources: {
      Data: { Type: "AWS::S3::Bucket", Properties: { BucketName: "b1" } },
      Trail: {
        Type: "AWS::CloudTrail::Trail",
        Properties: {
          IsLogging: true,
          S3BucketName: "logs",
          IsMultiRegionTrail: true,
          IncludeGlobalServiceEvents: true,
          [isBasic ? "EventSelectors" : "AdvancedEventSelectors"]: written,
        },
      },
    },
  };
}

function expectedVerdict(name: string, selectors: readonly Selector[]): string {
  const { own, wider } = eventsOf[name] ?? { own: [], wider: [] };
  const recorded = (elements: readonly Comparands[], reading: "must" | "may"): boolean =>
    selectors.some((selector) => records(selector, elements, reading));
  if (own.every((elements) => recorded(elements, "must")))
    return wider.every((elements) => recorded(elements, "must")) ? "covered" : "undetermined";
  if (own.every((elements) => !recorded(elements, "may"))) return "uncovered";
  return own.some((elements) => !recorded(elements, "may")) ? "partial" : "undetermined";
}

async function coverageOf(folder: string, selectors: readonly Selector[]): Promise<readonly CoverageEntry[] | null> {
  writeFileSync(join(folder, "template.json"), JSON.stringify(templateOf(selectors)));
  const outcome = await runCheck({
    workingDirectory: folder,
    configuration: null,
    region: "us-east-1",
    accountId: "111122223333",
  });
  if (outcome.kind === "usage") throw new Error(JSON.stringify(outcome.errors));
  const { result } = outcome.run;
  return result.sinks[0]?.counted === false ? null : result.coverage.filter(({ resource }) => resource !== null);
}

/** With ORACLE_RUNS as many runs, each time others; else the same few. */
const runs = process.env.ORACLE_RUNS === undefined ? null : Number(process.env.ORACLE_RUNS);

test.each([
  ["advanced", advanced, 120],
  ["basic", basic, 80],
] as const)(
  "%s selectors are judged as in a world in which every key is tried",
  async (_kind, selectors, few) => {
    const folder = mkdtempSync(join(tmpdir(), "trailproof containers "));
    const seen = new Set<string>();
    try {
      await fc.assert(
        fc.asyncProperty(selectors, async (list) => {
          const coverage = await coverageOf(folder, list);
          if (coverage === null) return;
          for (const name of Object.keys(eventsOf)) {
            const verdicts = coverage
              .filter(({ operations }) => operations.includes(name))
              .map(({ verdict }) => verdict);
            const expected = expectedVerdict(name, list);
            seen.add(expected);
            expect(verdicts, `${name}: ${JSON.stringify(list)}`).toEqual([expected]);
          }
        }),
        runs === null ? { numRuns: few, seed: 11 } : { numRuns: runs },
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    expect([...seen].sort()).toEqual(["covered", "partial", "uncovered", "undetermined"]);
  },
  300_000,
);
