/** The format of test/suggest/cases: files, what is asked, and what is proposed, selectors in short. */
import { readFileSync, rmSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import type { ProposedSelectorResult, ProposedValueResult, SuggestResult } from "../../src/model/suggest-result.ts";
import { displayUsageError } from "../../src/model/usage-error.ts";
import { runSuggest, type SuggestOptions } from "../../src/run/suggest.ts";
import { isUnfinished } from "../../src/run/suggest-result.ts";
import { folderOf, type Input } from "../cases/coverage-case.ts";

interface ExpectedProposal {
  /** The part of the id after #, or the ARN. */
  readonly sink: string;
  readonly kind: string;
  readonly safe?: boolean;
  readonly values?: number;
  /** The whole list: a line each, as `inShort` writes it. */
  readonly selectors?: readonly string[];
  /** Lines of `resource operations`, operations up to three. */
  readonly closes?: readonly string[];
  readonly alsoRecords?: readonly string[];
  /** Only of `minimize`. */
  readonly stops?: readonly string[];
  /** The kinds of events whose price is told. */
  readonly priced?: readonly string[];
  readonly command?: string;
  /** Whether a file is edited. */
  readonly isEdited?: boolean;
}

interface SuggestCase {
  readonly name: string;
  readonly files: Readonly<Record<string, Input>>;
  readonly options?: SuggestOptions;
  readonly proposals?: readonly ExpectedProposal[];
  /** Lines of `resource operations: first reason`, without those of operations that are never recorded. */
  readonly open?: readonly string[];
  readonly usage?: readonly string[];
}

const schema = JSON.parse(
  readFileSync(new URL("../../policies/schema/suggest-result.json", import.meta.url), "utf8"),
) as object;
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

/** The cases of a file beside this one, in which `$full` is a list of 493 values. */
export function casesOf(file: string): readonly SuggestCase[] {
  const text = readFileSync(new URL(`cases/${file}`, import.meta.url), "utf8");
  const full = JSON.stringify(Array.from({ length: 493 }, (_, index) => `arn:aws:s3:::bucket-${String(index)}/`));
  return (
    parse(text.replaceAll("$full", full), { merge: true, maxAliasCount: -1 }) as {
      readonly cases: readonly SuggestCase[];
    }
  ).cases;
}

/** Declares the test of a case. */
export function testSuggestion(given: SuggestCase): void {
  test(given.name, async () => {
    const folder = folderOf(given);
    onTestFinished(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    const options = { today: "2026-11-20", ...given.options, workingDirectory: folder };
    const outcome = await runSuggest(options);
    if (outcome.kind === "usage") {
      expect(outcome.errors.map(displayUsageError)).toEqual(given.usage);
      return;
    }
    const { result } = outcome;
    expect(given.usage).toBeUndefined();
    expect(validate(JSON.parse(JSON.stringify(result))), JSON.stringify(validate.errors)).toBe(true);
    expect(result.proposals.map(shown)).toEqual((given.proposals ?? []).map(asExpected(result)));
    expect(openLines(result)).toEqual(given.open ?? []);
    expect(isUnfinished(result)).toBe((given.proposals ?? []).length > 0 || (given.open ?? []).length > 0);
  });
}

type Shown = Partial<ExpectedProposal>;

function shown(proposal: SuggestResult["proposals"][number]): Shown {
  return {
    sink: tail(proposal.sink),
    kind: proposal.kind,
    safe: proposal.safe,
    values: proposal.values,
    priced: proposal.price.basis.flatMap((clause) => /^[\d,]+ (.+?) cost/.exec(clause)?.[1] ?? []),
    isEdited: proposal.edits.length > 0,
    selectors: proposal.selectors.map(inShort),
    closes: proposal.closes.map(
      ({ resource, service = null, operations }) => `${tail(resource ?? service ?? "-")} ${few(operations)}`,
    ),
    alsoRecords: proposal.alsoRecords.map(
      ({ resourceType, operations }) => `${resourceType ?? "-"} ${few(operations)}`,
    ),
    ...(proposal.stopsRecording === undefined
      ? {}
      : { stops: proposal.stopsRecording.map((one) => `${one.resourceType ?? "-"} ${few(one.operations)}`) }),
    ...(proposal.commands[0] === undefined ? {} : { command: proposal.commands[0].split(" --advanced")[0] ?? "" }),
  };
}

/** What a case leaves out may be anything. */
function asExpected({ proposals }: SuggestResult): (expected: ExpectedProposal, index: number) => Shown {
  return (expected, index) => {
    const proposal = proposals[index];
    return proposal === undefined ? expected : { ...shown(proposal), ...expected };
  };
}

function openLines({ open }: SuggestResult): string[] {
  return open
    .filter(({ verdict }) => verdict !== "never-recorded")
    .map(
      ({ resource, service = null, operations, reasons }) =>
        `${tail(resource ?? service ?? "-")} ${few(operations)}: ${reasons[0]?.code ?? ""}`,
    );
}

function few(operations: readonly string[]): string {
  return operations.length > 3 ? String(operations.length) : operations.join(",");
}

function tail(id: string): string {
  return id.slice(id.lastIndexOf("#") + 1);
}

/** `Data AWS::S3::Object readOnly=true resources.ARN StartsWith ${Uploads.Arn}/`. */
function inShort({ FieldSelectors }: ProposedSelectorResult): string {
  const fields = FieldSelectors.map(({ Field, ...conditions }) => {
    const written = Object.entries(conditions).map(([operator, values]) => {
      const texts = values.map(valueInShort).join(",");
      return operator === "Equals" ? `=${texts}` : ` ${operator} ${texts}`;
    });
    return ["eventCategory", "resources.type"].includes(Field)
      ? written.join("").slice(1)
      : `${Field}${written.join("")}`;
  });
  return fields.join(" ");
}

function valueInShort(value: ProposedValueResult): string {
  return typeof value === "string" ? value : `\${${value.ref}}${value.suffix ?? ""}`;
}
