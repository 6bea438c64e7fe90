/** The format of test/cases/edits: a change of a sink, and the diff that brings it about. */
import { readdirSync, readFileSync } from "node:fs";
import { expect } from "vitest";
import { parse } from "yaml";
import { unifiedDiff } from "../../src/edits/diff.ts";
import { editsOf, type SinkEdits } from "../../src/edits/edits.ts";
import { editedText } from "../../src/edits/text-edit.ts";
import type { ProposedSelector, ProposedValue, SinkChange } from "../../src/model/proposal.ts";
import type { DeclaredResource } from "../../src/model/resource.ts";
import { defined } from "../../src/model/defined.ts";
import { operators, type AdvancedEventSelector, type Operator } from "../../src/model/selector.ts";
import type { Sink } from "../../src/model/sink.ts";
import { concatenate, textKey, type Text } from "../../src/model/text.ts";
import { readInputs } from "../../src/run/inputs.ts";
import { prepare } from "../../src/run/setup.ts";
import { memoryFiles } from "../../src/sources/files/memory.ts";
import { filesOf } from "../../src/sources/files/neighbours.ts";
import { inputText, type Input } from "../cases/coverage-case.ts";
import { displayUsageError } from "../../src/model/usage-error.ts";

/** A string, the ARN of a resource by its address, or a value that stands there: `[selector, value]`. */
export type CaseValue = string | { readonly arn: string; readonly suffix?: "/" } | { readonly kept: readonly number[] };

/** A field with an operator and its values; one with a second operator is written with `and`. */
export type CaseField = readonly [field: string, operator: Operator, ...values: CaseValue[]];

export interface CaseSelector {
  readonly name?: string;
  readonly fields: readonly CaseField[];
}

export interface EditCase {
  readonly name: string;
  /** Texts, or what is written as one: see `test/cases/coverage-case.ts`. */
  readonly files: Readonly<Record<string, Input>>;
  /** The Region of all stacks, so that ARNs are known as far as names are. */
  readonly region?: string;
  /** The address of the sink, without the file. */
  readonly sink: string;
  readonly append?: readonly CaseSelector[];
  readonly replace?: readonly CaseSelector[];
  /** What is edited, as a diff. */
  readonly diff?: string;
  /** The addresses of all sinks that change; left out: the one alone. */
  readonly sinks?: readonly string[];
  /** Why nothing is edited: code and arguments. */
  readonly because?: Readonly<Record<string, unknown>>;
}

export function editCases(folder: URL): { readonly file: string; readonly cases: readonly EditCase[] }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((file) => {
      const document = parse(readFileSync(new URL(file, folder), "utf8"), { merge: true, maxAliasCount: -1 }) as {
        readonly cases: readonly EditCase[];
      };
      return { file, cases: document.cases };
    });
}

export interface CodeRead {
  readonly sinks: readonly Sink[];
  readonly resources: readonly DeclaredResource[];
}

const folder = "/work";

/** Reads files that are nowhere but here, as a run does. */
export async function readCode({ files, region }: Pick<EditCase, "files" | "region">): Promise<CodeRead> {
  const store = memoryFiles(textsOf(files));
  const options = { workingDirectory: folder, configuration: null, today: "2026-11-20", ...defined({ region }) };
  const preparation = await prepare(options, store);
  if (preparation.kind === "usage") throw new Error(preparation.errors.map(displayUsageError).join("\n"));
  const { model } = await readInputs(preparation.setup);
  return model;
}

function textsOf(files: EditCase["files"]): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([uri, input]) => [`${folder}/${uri}`, inputText(uri, input)]));
}

export interface CaseOutcome {
  readonly read: CodeRead;
  readonly change: SinkChange;
  readonly edits: SinkEdits;
  readonly after: EditCase["files"];
  readonly diff: string;
}

/** Makes the edits of a case. */
export async function editedCase(given: EditCase): Promise<CaseOutcome> {
  const read = await readCode(given);
  const change = changeOf(given, read);
  const store = filesOf(folder, ["."], memoryFiles(textsOf(given.files)));
  const edits = editsOf(change, { ...read, files: store });
  const after =
    edits.kind === "not-editable"
      ? given.files
      : Object.fromEntries(
          Object.entries(given.files).map(([uri, input]) => [
            uri,
            editedText(
              inputText(uri, input),
              edits.edits.filter((edit) => edit.uri === uri),
            ),
          ]),
        );
  const diff = unifiedDiff(
    Object.entries(given.files).map(([uri, input]) => {
      const before = inputText(uri, input);
      return { uri, before, after: inputText(uri, after[uri] ?? before) };
    }),
  );
  return { read, change, edits, after, diff };
}

function changeOf(given: EditCase, { sinks, resources }: CodeRead): SinkChange {
  const sink = sinks.find(({ address }) => address === given.sink);
  if (sink === undefined)
    throw new Error(`no sink ${given.sink}: there are ${sinks.map((one) => one.address).join(", ")}`);
  const selectors = (given.append ?? given.replace ?? []).map((selector) => proposed(selector, sink, resources));
  return { kind: given.append === undefined ? "replace" : "append", sink: sink.id, selectors };
}

function proposed({ name, fields }: CaseSelector, sink: Sink, resources: CodeRead["resources"]): ProposedSelector {
  const byField = new Map<string, { operator: Operator; values: ProposedValue[] }[]>();
  for (const [field, operator, ...values] of fields)
    byField.set(field, [
      ...(byField.get(field) ?? []),
      { operator, values: values.map((value) => proposedValue(value, sink, resources)) },
    ]);
  return { name: name ?? null, fields: [...byField].map(([field, conditions]) => ({ field, conditions })) };
}

function proposedValue(value: CaseValue, sink: Sink, resources: CodeRead["resources"]): ProposedValue {
  if (typeof value === "string") return { kind: "literal", value };
  if ("kept" in value) return { kind: "kept", value: keptValue(value.kept, sink) };
  const resource = resources.find(({ address }) => address === value.arn);
  if (resource === undefined) throw new Error(`no resource ${value.arn}`);
  return { kind: "arn-of", resource: resource.id, suffix: value.suffix ?? "", example: "arn:aws:example" };
}

function keptValue([selector = 0, position = 0]: readonly number[], sink: Sink) {
  const basic = sink.kind === "trail" && sink.eventSelectors.kind === "known" ? sink.eventSelectors.value.items : [];
  const fromBasic = basic.flatMap(({ dataResources }) =>
    dataResources.kind === "known"
      ? dataResources.value.items.map(({ values }) => (values.kind === "known" ? values.value.items : []))
      : [],
  );
  const advanced = itemsOf(sink).map(({ fieldSelectors }) =>
    fieldSelectors.items.flatMap(({ conditions }) => conditions.flatMap(({ values }) => values.items)),
  );
  const value = [...fromBasic, ...advanced][selector]?.[position];
  if (value === undefined) throw new Error(`no value ${String(selector)}, ${String(position)}`);
  return value;
}

function itemsOf({ advancedEventSelectors }: Sink): readonly AdvancedEventSelector[] {
  return advancedEventSelectors.kind === "known" ? advancedEventSelectors.value.items : [];
}

/** A selector as its name and conditions, one like the other where they say the same. */
type ReadSelector = readonly [name: string | null, ...conditions: string[]];

/** Asserts that the edited code reads back with what was promised, and nothing else of the sinks is changed. */
export async function expectPromised(given: EditCase, { read, change, edits, after }: CaseOutcome): Promise<void> {
  if (edits.kind === "not-editable") throw new Error(JSON.stringify(edits.because));
  const again = await readCode({ ...given, files: after });
  const sinkOf = (code: CodeRead): Sink[] => code.sinks.filter(({ id }) => edits.sinks.includes(id));
  const idsOf = (code: CodeRead): string[] => [...new Set(code.sinks.map(({ id }) => id))];
  expect(idsOf(again)).toEqual(idsOf(read));
  const [before, now] = [sinkOf(read), sinkOf(again)];
  expect(edits.sinks).toContain(change.sink);
  for (const [index, sink] of now.entries()) {
    const there = change.kind === "append" ? itemsOf(before[index] ?? sink).map(readSelector) : [];
    const promised = change.selectors.map((selector) => promisedSelector(selector, again.resources, sink));
    expect(sink.advancedEventSelectors.kind).toBe("known");
    expect(itemsOf(sink).map(readSelector).map(sorted)).toEqual([...there, ...promised].map(sorted));
    if (sink.kind === "trail") expect(sink.eventSelectors.kind).toBe("absent");
  }
  const others = (code: CodeRead): unknown =>
    code.sinks.filter(({ id }) => !edits.sinks.includes(id)).map((sink) => itemsOf(sink).map(readSelector));
  expect(others(again)).toEqual(others(read));
}

/** Fields of Terraform blocks are sets. */
function sorted([name, ...conditions]: ReadSelector): ReadSelector {
  return [name, ...conditions.sort()];
}

function readSelector({ name, fieldSelectors }: AdvancedEventSelector): ReadSelector {
  const conditions = fieldSelectors.items.flatMap(({ field, conditions: all }) =>
    all.map(({ operator, values }) =>
      condition(
        field.kind === "known" ? field.value : null,
        operator,
        values.items.map(({ text }) => text),
      ),
    ),
  );
  expect(fieldSelectors.more).toBeNull();
  return [name, ...conditions];
}

function promisedSelector(
  { name, fields }: ProposedSelector,
  resources: CodeRead["resources"],
  sink: Sink,
): ReadSelector {
  const conditions = fields.flatMap(({ field, conditions: all }) =>
    operators.flatMap((operator) =>
      all
        .filter((one) => one.operator === operator)
        .map(({ values }) =>
          condition(
            concatenate([field]),
            operator,
            values.map((value) => promisedText(value, resources, sink)),
          ),
        ),
    ),
  );
  return [name, ...conditions];
}

function promisedText(value: ProposedValue, resources: CodeRead["resources"], sink: Sink): Text {
  switch (value.kind) {
    case "literal":
      return concatenate([value.value]);
    case "kept":
      return value.value.text;
    case "arn-of": {
      const resource = resources.find(({ id }) => id === value.resource);
      if (resource?.arn == null) throw new Error(`${value.resource} has no ARN, asked for ${sink.id}`);
      return concatenate([resource.arn, value.suffix]);
    }
  }
}

function condition(field: Text | null, operator: Operator, values: readonly Text[]): string {
  return JSON.stringify([field === null ? null : textKey(field), operator, values.map(textKey)]);
}
