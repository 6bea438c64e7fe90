/** What is suggested, in the form of `policies/schema/suggest-result.json`. */
import type { AssessedEntry } from "../coverage/assessed-entry.ts";
import type {
  ClosedGap,
  OpenGap,
  OpenReasonResult,
  ProposalResult,
  ProposedFieldResult,
  ProposedSelectorResult,
  ProposedValueResult,
  SuggestResult,
} from "../model/suggest-result.ts";
import { compareText } from "../model/compare-text.ts";
import { defined } from "../model/defined.ts";
import { awsCli } from "../model/dialects/aws-cli.ts";
import { dialectOf } from "../model/dialects/index.ts";
import type { ApiFieldSelector, ApiSelector } from "../model/dialects/dialect.ts";
import { groupsOf } from "../model/group-by.ts";
import type { ProposedSelector, ProposedValue } from "../model/proposal.ts";
import type { DeclaredResource } from "../model/resource.ts";
import { operators } from "../model/selector.ts";
import type { Sink } from "../model/sink.ts";
import { display, knownString, type Text, type Unresolved } from "../model/text.ts";
import type { Proposal, StillOpen } from "../suggest/propose.ts";
import { standTogether } from "../suggest/references.ts";
import type { ProposalEdits } from "./suggested-edits.ts";
import { openClause } from "../wording/suggest.ts";
import { resultReasons } from "../wording/result-reasons.ts";

/** All selectors of the sink after the change. */
export function wholeList({ plan: { change, open } }: Proposal): readonly ProposedSelector[] {
  return change.kind === "append" ? [...open.state.present, ...change.selectors] : change.selectors;
}

/** A proposal as results have it. */
export function proposalResult(
  proposal: Proposal,
  resources: ReadonlyMap<string, DeclaredResource>,
  edited: ProposalEdits,
  price: ProposalResult["price"],
): ProposalResult {
  const { plan, closes, stops } = proposal;
  const { sink } = plan.open;
  const selectors = wholeList(proposal).map((selector) => selectorResult(selector, sink, resources));
  return {
    sink: sink.id,
    safe: plan.isSafe,
    kind: plan.kind,
    selectors,
    values: plan.values,
    optimal: plan.isOptimal,
    closes: closedGaps(closes),
    alsoRecords: plan.beside.map((beside) => ({ ...beside, operations: [...beside.operations] })),
    ...(stops === undefined
      ? {}
      : { stopsRecording: stops.map((one) => ({ ...one, operations: [...one.operations] })) }),
    edits: [...edited.edits],
    diff: edited.diff,
    ...(edited.notEdited === null ? {} : { notEdited: edited.notEdited }),
    commands: commandsFor(sink, selectors),
    price,
  };
}

function selectorResult(
  { name, fields }: ProposedSelector,
  sink: Sink,
  resources: ReadonlyMap<string, DeclaredResource>,
): ProposedSelectorResult {
  return {
    ...(name === null ? {} : { Name: name }),
    FieldSelectors: fields.map(({ field, conditions }) => ({
      Field: field,
      ...Object.fromEntries(
        conditions.map(({ operator, values }) => [
          operator,
          values.map((value) => valueResult(value, sink, resources)),
        ]),
      ),
    })),
  };
}

function valueResult(
  value: ProposedValue,
  sink: Sink,
  resources: ReadonlyMap<string, DeclaredResource>,
): ProposedValueResult {
  switch (value.kind) {
    case "literal":
      return value.value;
    case "kept": {
      const { text, written } = value.value;
      const known = knownString(text);
      return known ?? { ref: written?.() ?? display(text), example: exampleOf(text) };
    }
    case "arn-of": {
      const resource = resources.get(value.resource);
      const arn = resource?.arn ?? null;
      if (resource === undefined || arn === null) return value.example;
      const example = `${exampleOf(arn)}${value.suffix}`;
      if (!standTogether(sink, resource)) return example;
      const attribute = dialectOf(sink).deployedBy === "terraform" ? "arn" : "Arn";
      const ref = `${resource.address}.${attribute}`;
      return { ref, ...defined({ suffix: value.suffix === "" ? undefined : value.suffix }), example };
    }
  }
}

/** A text as it may be once its open pieces have values. */
function exampleOf({ parts }: Text): string {
  return parts.map((part) => (typeof part === "string" ? part : exampleOfPiece(part))).join("");
}

function exampleOfPiece(piece: Unresolved): string {
  switch (piece.kind) {
    case "partition":
      return "aws";
    case "region":
      return "us-east-1";
    case "account":
      return "111122223333";
    case "generated-name":
    case "segment":
    case "anything":
      return piece.stem ?? "example";
  }
}

/** The call that replaces the list; none where a value, or the trail's name, is known only when code is deployed. */
function commandsFor(sink: Sink, selectors: readonly ProposedSelectorResult[]): string[] {
  const named = [sink.arn, sink.name].flatMap((text) => (text === null ? [] : (knownString(text) ?? [])))[0];
  const plain = selectors.map(plainSelector);
  const { replace } = awsCli.selectors ?? {};
  const known = plain.filter((selector) => selector !== null);
  if (sink.kind === "telemetry-rule" || named === undefined || replace === undefined || known.length < plain.length)
    return [];
  const homeRegion = knownString(sink.region) ?? null;
  return [replace({ kind: sink.kind, id: named, homeRegion, selectors: known, hasBasicSelectors: false }).text];
}

function plainSelector({ Name, FieldSelectors }: ProposedSelectorResult): ApiSelector | null {
  const fields = FieldSelectors.map(plainField).filter((field) => field !== null);
  return fields.length < FieldSelectors.length ? null : { ...defined({ Name }), FieldSelectors: fields };
}

function plainField({ Field, ...conditions }: ProposedFieldResult): ApiFieldSelector | null {
  const written = operators.flatMap((operator) => {
    const values = conditions[operator];
    return values === undefined ? [] : [{ operator, values }];
  });
  const plain = written.map(({ operator, values }) => {
    const texts = values.filter((value) => typeof value === "string");
    return texts.length < values.length ? null : ([operator, texts] as const);
  });
  const known = plain.filter((one) => one !== null);
  return known.length < plain.length ? null : { Field, ...Object.fromEntries(known) };
}

/** Entries as results name them, those of one question together. */
function closedGaps(entries: readonly AssessedEntry[]): ClosedGap[] {
  return groupsOf(entries, gapKey).flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [gapResult(first, group)];
  });
}

function gapKey({ required }: AssessedEntry): string {
  const { policy, requirement, resource, service } = required;
  return JSON.stringify([policy.id, requirement.id, resource?.address ?? null, service?.id ?? null]);
}

function gapResult({ required }: AssessedEntry, group: readonly AssessedEntry[]): ClosedGap {
  const { policy, requirement, resource, service } = required;
  const isOfMany = service === null || group.some(({ operations }) => operations.length === 0);
  const names = group.flatMap(({ operations }) => operations.map(({ name }) => name));
  return {
    policy: policy.id,
    requirement: requirement.id,
    resource: resource?.address ?? null,
    service: service?.id ?? null,
    operations: isOfMany ? ["*"] : [...new Set(names)].sort(compareText),
  };
}

/** What stays open, those of one question and reason together. */
export function openGaps(open: readonly StillOpen[]): OpenGap[] {
  const groups = groupsOf(open, ({ entry, because }) =>
    JSON.stringify([gapKey(entry), entry.verdict, because, resultReasons(entry.reasons)]),
  );
  return groups.flatMap((group): OpenGap[] => {
    const [first] = group;
    if (first === undefined) return [];
    const own: OpenReasonResult[] =
      first.because === null ? [] : [{ ...first.because, message: openClause(first.because) }];
    const gap = gapResult(
      first.entry,
      group.map(({ entry }) => entry),
    );
    return [{ ...gap, verdict: first.entry.verdict, reasons: [...own, ...reasonsOf(first.entry)] }];
  });
}

function reasonsOf({ reasons }: AssessedEntry): OpenReasonResult[] {
  return resultReasons(reasons).map((reason) => ({ ...reason }));
}

/** Whether the exit status is 1: something is to be done, or stays open that people could close. */
export function isUnfinished({ proposals, open }: SuggestResult): boolean {
  return proposals.length > 0 || open.some(({ verdict }) => verdict !== "never-recorded");
}
