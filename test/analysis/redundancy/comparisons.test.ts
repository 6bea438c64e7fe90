/** Which sinks of a run have their selectors compared hangs on the sinks, and what is left out is said. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { comparisonsPerRun, sinksToCompare } from "../../../src/analysis/redundancy/comparisons.ts";
import { loadCatalog } from "../../../src/catalog/catalog.ts";
import { loadSemantics } from "../../../src/catalog/semantics.ts";
import { assess } from "../../../src/coverage/assess.ts";
import type { Sink } from "../../../src/model/sink.ts";
import { findingsOf } from "../../../src/rules/findings.ts";
import { sinkFromApi } from "../../helpers/sinks.ts";

/** A trail with selectors of so many prefixes each; the last lies within the first. */
function trailOf(name: string, selectors: number, prefixes: number): Sink {
  const bucket = (index: number) => `arn:aws:s3:::b${String(index)}/`;
  return sinkFromApi(
    {
      AdvancedEventSelectors: Array.from({ length: selectors }, (_, index) => ({
        FieldSelectors: [
          { Field: "eventCategory", Equals: ["Data"] },
          { Field: "resources.type", Equals: ["AWS::S3::Object"] },
          {
            Field: "resources.ARN",
            StartsWith: Array.from(
              { length: prefixes },
              (_each, value) => `${bucket(index === selectors - 1 ? 0 : index)}p${String(value)}/`,
            ),
          },
        ],
      })),
    },
    { id: name, address: name },
  );
}

const trails = [
  trailOf("a", 1, 60),
  trailOf("b", 2, 30),
  trailOf("c", 2, 5),
  trailOf("d", 8, 20),
  trailOf("e", 2, 30),
  trailOf("f", 3, 100),
];

const idsOf = (sinks: Iterable<Sink>): string[] => [...sinks].map(({ id }) => id).sort();

test("the order of the sinks changes nothing, and more comparisons leave fewer sinks", () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(trails, { minLength: trails.length }),
      fc.nat(200_000),
      fc.nat(50_000),
      (shuffled, allowed, more) => {
        const { compared, left } = sinksToCompare(trails, allowed);
        const again = sinksToCompare(shuffled, allowed);
        expect([idsOf(again.compared), idsOf(again.left)]).toEqual([idsOf(compared), idsOf(left)]);
        expect(idsOf([...compared, ...left])).toEqual(idsOf(trails));
        expect(idsOf(sinksToCompare(trails, allowed + more).compared)).toEqual(expect.arrayContaining(idsOf(compared)));
      },
    ),
  );
});

test("those that ask for the least are compared first", () => {
  expect(idsOf(sinksToCompare(trails, 0).compared)).toEqual(["a"]);
  expect(idsOf(sinksToCompare(trails, 6_000).compared)).toEqual(["a", "c"]);
  expect(sinksToCompare(trails, comparisonsPerRun).left).toEqual([]);
});

test("as many trails as an account can have, with as many values as AWS allows, are all compared", () => {
  const most = Array.from({ length: 15 }, (_, index) => trailOf(`trail ${String(index)}`, 20, 23));
  expect(sinksToCompare(most, comparisonsPerRun).left).toEqual([]);
});

function run(sinks: readonly Sink[], comparisons: number) {
  const [catalog, semantics] = [loadCatalog(), loadSemantics()];
  const assessment = assess({
    sinks,
    resources: [],
    policies: [],
    sameAccount: false,
    groups: new Map(),
    liveAccounts: [],
    unseenSinks: [],
    catalog,
    semantics,
    today: "2026-11-20",
    judgeWithoutSinks: false,
  });
  return findingsOf(assessment, {
    catalog,
    semantics,
    policies: [],
    resources: [],
    sinksAreComplete: false,
    anythingRead: true,
    trailFilesRead: false,
    baseline: null,
    recording: null,
    comparisons,
  });
}

test("the run says once which trails were left, and tells the same of all others", () => {
  const told = (comparisons: number, sinks = trails) => {
    const { findings, notices } = run(sinks, comparisons);
    // The six trails are too many for one Region, which is told beside.
    const compared = findings.filter(({ ruleId }) => ruleId !== "trails-too-many");
    return { findings: compared.map(({ ruleId, resource }) => `${ruleId} ${resource ?? ""}`), notices };
  };
  const all = told(comparisonsPerRun);
  expect(all.notices).toEqual([]);
  expect(all.findings).toEqual(expect.arrayContaining(["selector-redundant c", "selector-redundant f"]));
  const some = told(6_000);
  expect(some.notices).toEqual([
    {
      level: "warning",
      message: expect.stringMatching(/^The selectors of b, d, e and f were not compared with each other:/) as string,
      location: null,
      incomplete: false,
    },
  ]);
  expect(some.findings).toEqual(all.findings.filter((one) => !/ [bdef]$/.test(one)));
  expect(told(6_000, [...trails].reverse())).toEqual({
    ...some,
    findings: expect.arrayContaining(some.findings) as string[],
  });
});
