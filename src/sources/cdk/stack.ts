/** Reads one stack of an assembly: its template in its environment, with the constructs behind what it declares. */
import type { Assumption } from "../../model/reasons/assumption.ts";
import type { Location } from "../../model/location.ts";
import type { Notification, SourceModel } from "../../model/notification.ts";
import { literal } from "../../model/text.ts";
import type { LocatedText } from "../../model/value.ts";
import { readTemplateAs, type NestedTemplate, type TemplateContext } from "../cloudformation/index.ts";
import { readJson } from "../text/json.ts";
import { TextFile } from "../text/text-file.ts";
import type { Environment, Files, SourcePart } from "../types.ts";
import { constructFinder } from "./constructs.ts";
import { scopeOfStack, sharedAccountAssumption } from "./environment.ts";
import type { Assembly, StackArtifact } from "./manifest.ts";
import { nestedTemplateUri } from "./nested.ts";
import type { SourceFinder } from "./source-lines.ts";

/** What a stack comes to. */
export interface StackReading {
  readonly model: SourceModel;
  readonly parts: readonly SourcePart[];
}

export function readStack(
  stack: StackArtifact,
  assembly: Assembly,
  files: Files,
  sourceOf: SourceFinder,
  environment: Environment,
): StackReading {
  const template = files.read(stack.templateUri);
  if (template.kind !== "text") {
    const because = template.kind === "missing" ? "there is no such file" : template.reason;
    return {
      model: problem(
        `The template of stack ${stack.displayName}, ${stack.templateUri}, cannot be read: ${because}. The stack is not checked.`,
        stack,
      ),
      parts: [],
    };
  }
  const own: SourcePart = { uri: stack.templateUri, text: template.text, mayQuote: true };
  const reading = readTemplateAs(
    { uri: stack.templateUri, text: template.text, files },
    environment,
    contextOf(stack, assembly, environment),
  );
  switch (reading.kind) {
    case "not-mine":
      return { model: notATemplate(stack, own.text), parts: [own] };
    case "unreadable":
      return { model: { sinks: [], resources: [], notifications: reading.notifications }, parts: [own] };
    case "read":
      return {
        model: withConstructs(reading.model, stack, sourceOf, sharedAccountAssumption(assembly, environment)),
        parts: [own, ...(reading.parts ?? [])],
      };
  }
}

function contextOf(stack: StackArtifact, assembly: Assembly, environment: Environment): TemplateContext {
  return {
    scope: scopeOfStack(stack, assembly, environment),
    stackName: literal(stack.stackName),
    isTemplate: true,
    parameters: parametersOf(stack),
    nestedTemplate: (resource, parentUri): NestedTemplate | null => {
      const uri = nestedTemplateUri(resource.node, parentUri, assembly);
      return uri === null ? null : { kind: "file", uri };
    },
  };
}

/** The values that the assembly has the deployment pass. */
function parametersOf({ parameters }: StackArtifact): ReadonlyMap<string, LocatedText> {
  return new Map(
    (parameters?.entries ?? []).flatMap(({ key, value, origin }) =>
      value.kind === "scalar" ? [[key, { text: literal(value.text), origin }] as const] : [],
    ),
  );
}

function withConstructs(
  model: SourceModel,
  { metadata, account }: StackArtifact,
  sourceOf: SourceFinder,
  assumption: Assumption | null,
): SourceModel {
  const constructOf = constructFinder(metadata(), sourceOf);
  const named = <T extends { readonly address: string }>(item: T): T => {
    const construct = constructOf(item.address);
    return construct === undefined ? item : { ...item, construct };
  };
  const shared = account !== null || assumption === null ? [] : [assumption];
  return {
    ...model,
    sinks: model.sinks.map((sink) =>
      named({ ...sink, dialect: "cdk" as const, assumptions: [...sink.assumptions, ...shared] }),
    ),
    resources: model.resources.map(named),
    ...(model.detections === undefined
      ? {}
      : { detections: { ...model.detections, detections: model.detections.detections.map(named) } }),
  };
}

function notATemplate(stack: StackArtifact, text: string): SourceModel {
  const [error] = readJson(new TextFile(stack.templateUri, text)).errors;
  const because = error === undefined ? "is no CloudFormation template" : `cannot be read: ${error.message}`;
  return problem(
    `The template of stack ${stack.displayName}, ${stack.templateUri}, ${because}. The stack is not checked.`,
    stack,
    error?.location,
  );
}

function problem(message: string, stack: StackArtifact, location: Location = stack.origin.locate()): SourceModel {
  const notification: Notification = { level: "error", message, location, incomplete: true };
  return { sinks: [], resources: [], notifications: [notification] };
}
