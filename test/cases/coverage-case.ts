/** The format of test/cases/coverage, test/ok and test/regression, and the folder that a case is run in. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse, stringify } from "yaml";
import type { CheckOptions } from "../../src/run/check.ts";
import type { CounterexampleEvent, FindingKind, Level, Verdict } from "../../src/model/result.ts";
import type { ExpectedData, ExpectedReason } from "../helpers/expected-data.ts";
import { planText, type Json, type PlanShorthand } from "./terraform-plan.ts";

/** A text; or a value that is written as YAML or JSON, by the extension of the name; or a Terraform plan in short. */
export type Input = string | { readonly $plan: PlanShorthand } | Readonly<Record<string, Json>>;

export interface ExpectedCoverage {
  /** Catalog id; null: all other services. Left out: any. */
  readonly service?: string | null;
  /** The part of the address after #, or the whole; null: not about a resource. Left out: any. */
  readonly resource?: string | null;
  readonly requirement?: string;
  readonly category?: string;
  /** Each of them must be there. Left out: every operation of what the other keys choose. */
  readonly operations?: readonly string[];
  readonly verdict: Verdict | "absent";
  /** Some of what the other keys choose has the verdict, and the rest may have another. */
  readonly among?: true;
  readonly recordedBy?: readonly string[];
  readonly counterexample?: Partial<CounterexampleEvent>;
  /** Each of them must be there. */
  readonly reasons?: readonly ExpectedReason[];
}

export interface ExpectedFinding extends ExpectedData {
  readonly rule: string;
  readonly level?: Level;
  readonly kind?: FindingKind;
  readonly resource?: string | null;
  /** Text of the line that the finding points at. */
  readonly at?: string;
  readonly counterexample?: Partial<CounterexampleEvent>;
  readonly relatedAt?: string;
  readonly suppressed?: boolean;
  readonly operations?: readonly string[];
}

export interface CoverageCase {
  readonly name: string;
  readonly files: Readonly<Record<string, Input>>;
  /** The files of an earlier state, which the run is compared with. */
  readonly base?: Readonly<Record<string, Input>>;
  readonly options?: CheckOptions & { readonly failOn?: Level | "none"; readonly failOnUndetermined?: boolean };
  readonly coverage?: readonly ExpectedCoverage[];
  /** Exactly the findings of kind `fail`. */
  readonly fails?: readonly ExpectedFinding[];
  /** Findings that must be among those found. */
  readonly findings?: readonly ExpectedFinding[];
  /** Rules that find nothing. */
  readonly silent?: readonly string[];
  readonly sinks?: readonly Readonly<Record<string, unknown>>[];
  /** Rules of the findings of the base that are gone, sorted. */
  readonly fixed?: readonly string[];
  /**
   * Exactly the changes of coverage: `lost uncovered Orders GetItem,PutItem`, the resource `-` where there is none,
   * operations up to three.
   */
  readonly changes?: readonly string[];
  /** Default: 0 without findings of level error, else 1. */
  readonly exit?: number;
  /** Exactly the notifications: each a regular expression. */
  readonly notifications?: readonly string[];
  /** Messages of a usage error. */
  readonly usage?: readonly string[];
}

/** The cases of a folder, with the file that they stand in. */
export function casesIn(folder: URL): { readonly file: string; readonly cases: readonly CoverageCase[] }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((file) => {
      const document = parse(readFileSync(new URL(file, folder), "utf8"), { merge: true, maxAliasCount: -1 }) as {
        readonly cases: readonly CoverageCase[];
      };
      return { file, cases: document.cases };
    });
}

export function inputText(name: string, input: Input): string {
  if (typeof input === "string") return input;
  if ("$plan" in input) return planText(input.$plan as PlanShorthand);
  return name.endsWith(".json") ? JSON.stringify(input, null, 2) : stringify(input, { aliasDuplicateObjects: false });
}

/** Writes the inputs of a case into a new folder. */
export function folderOf({ files }: Pick<CoverageCase, "files">): string {
  const folder = mkdtempSync(join(tmpdir(), "trailproof case "));
  for (const [name, input] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, inputText(name, input));
  }
  return folder;
}
