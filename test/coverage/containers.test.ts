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

/** The element of the bucket, and those of other buckets: any name that agrees with one of these on all values. */
const ownBucket: Comparands = ["arn:aws:s3:::b1"];
const buckets = ["", "b", "b1"]
  .flatMap((start) => ["", "a", "b", "ab"].map((end): Comparands => [`arn:aws:s3:::${start}qqq${end}`]))
  .concat([["arn:aws:s3:::b1"]]);

/** The ARNs of the elements of one event: of objects, and of the buckets beside them. */
interface Elements {
  readonly objects: readonly Comparands[];
  readonly beside: readonly Comparands[];
}

/**
 * The events of an operation on the bucket; `others`: it may touch another of these objects too, in one event.
 */
const eventsOf: Readonly<
  Record<string, { readonly own: readonly Comparands[]; readonly others: readonly Comparands[] }>
> = {
  GetObject: { own: objects, others: [] },
  CopyObject: { own: objects, others: [...objects, ...elsewhere] },
  ListObjects: { own: [listed], others: [] },
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

function records(selector: Selector, { objects, beside }: Elements, reading: "must" | "may"): boolean {
  if (selector.kind === "basic") {
    const every = (texts: Comparands, value: string): boolean =>
      reading === "must" ? texts.every((text) => text.startsWith(value)) : texts.some((text) => text.startsWith(value));
    return selector.values.some((value) => objects.some((texts) => every(texts, value)));
  }
  const [arn] = selector.conditions;
  if (arn === undefined) return true;
  const wanted = (element: Comparands): boolean =>
    !selecting.some((operator) => operator in arn) || hits(arn, selecting, element, reading);
  const excluded = (element: Comparands): boolean =>
    hits(arn, deselecting, element, reading === "must" ? "may" : "must");
  const all = [...objects, ...beside];
  if (reading === "must") return objects.some(wanted) && !all.some(excluded);
  // AWS describes conditions on ARNs as being about resources of the selected type.
  return all.some(wanted) && objects.some((element) => !excluded(element));
}

/** One of all elements of which each selector says the same. */
function oneOfEach(
  elements: readonly Comparands[],
  selectors: readonly Selector[],
  place: (element: Comparands) => Elements,
): Comparands[] {
  const found = new Map<string, Comparands>();
  for (const element of elements) {
    const alone = place(element);
    const asked = { objects: [...alone.objects, ...alone.beside], beside: [] };
    const answers = selectors.flatMap((selector) => {
      const [arn] = selector.kind === "advanced" ? selector.conditions : [];
      if (arn === undefined) return [records(selector, asked, "must"), records(selector, asked, "may")];
      return [selecting, deselecting].flatMap((operators) =>
        (["must", "may"] as const).map((reading) => hits(arn, operators, element, reading)),
      );
    });
    if (!found.has(JSON.stringify(answers))) found.set(JSON.stringify(answers), element);
  }
  return [...found.values()];
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
  const found = eventsOf[name] ?? { own: [], others: [] };
  const recorded = (elements: Elements, reading: "must" | "may"): boolean =>
    selectors.some((selector) => records(selector, elements, reading));
  const ofObject = (object: Comparands): Elements => ({ objects: [object], beside: [] });
  const [alone, others] = [found.own, found.others].map((list) => oneOfEach(list, selectors, ofObject));
  const besides = oneOfEach(buckets, selectors, (bucket) => ({ objects: [], beside: [bucket] }));
  const own = (alone ?? []).map((object): Elements => ({ objects: [object], beside: [ownBucket] }));
  const wider = own.flatMap(({ objects: [object = []] }) =>
    (others ?? []).flatMap((other) =>
      besides.map((bucket): Elements => ({ objects: [object, other], beside: [ownBucket, bucket] })),
    ),
  );
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
