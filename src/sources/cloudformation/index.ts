import type { Declarations } from "../../catalog/catalog.ts";
import { serviceOfType } from "../../catalog/declared-types.ts";
import { joinedDetections } from "../../model/detection.ts";
import type { SourceModel } from "../../model/notification.ts";
import type { DeclaredPlace } from "../../model/resource.ts";
import { TextFile } from "../text/text-file.ts";
import { sinksAsChanged } from "../trail-changers.ts";
import type { Environment, FrontEnd, Reading, SourceInput } from "../types.ts";
import { trailChangersIn } from "./read/trail-changers.ts";
import { typesThatMayMakeTrails } from "./read/unseen-trails.ts";
import { readDeclaredResources } from "./read/declared-resources.ts";
import { readBuckets } from "./read/buckets.ts";
import { isPolicyType, readResourcePolicies } from "./read/resource-policies.ts";
import { detectionTypesIn, readDetections } from "./read/detections.ts";
import { readExports } from "./read/exports.ts";
import { questionsOf } from "./evaluate/questions.ts";
import { declaresNothing, isMeantAsTemplate, isTemplate, mayBeTemplate, templateEngineMark } from "./recognise.ts";
import { templateScopeOf } from "./evaluate/scope.ts";
import { isSinkType, readSinks } from "./read/sinks.ts";
import { StackReader, type StackTree, type TemplateContext } from "./template/stack-reader.ts";
import { stackTypes } from "./template/stack-types.ts";
import { readMetadata } from "./read/suppressions.ts";
import type { Template } from "./evaluate/types.ts";
import { declarationsOf, idOf } from "./template/template.ts";
import { readTemplateText } from "./template/template-file.ts";

export type { NestedTemplate, TemplateContext } from "./template/stack-reader.ts";

/** Reads CloudFormation templates in YAML and JSON. */
export const cloudFormation: FrontEnd = {
  mayRead: mayBeTemplate,
  comments: "yaml",
  mayQuote: true,
  read: (input, environment) => readTemplateAs(input, environment, {}),
};

/**
 * Reads a template, and those of the stacks nested in it, as a stack of which more is known than the template says.
 * For formats that hold templates, such as cloud assemblies. Never throws: what cannot be read is in the notifications,
 * with its place.
 */
export function readTemplateAs(input: SourceInput, environment: Environment, context: TemplateContext): Reading {
  const file = new TextFile(input.uri, input.text);
  const declarations = declarationsOf(environment.catalog);
  const mayMakeTrails = typesThatMayMakeTrails(file.text);
  const isOfDetections = detectionTypesIn(file.text);
  const isRelevant = (type: string): boolean =>
    isSinkType(type) ||
    isPolicyType(type) ||
    stackTypes.has(type) ||
    declarations.has(type) ||
    mayMakeTrails(type) ||
    isOfDetections(type);
  const { root, errors, hasRepeatedKeys } = readTemplateText(file, isRelevant);
  const [error] = errors;
  if (error !== undefined) {
    if (!isMeantAsTemplate(file.text)) return { kind: "not-mine" };
    const { location, message } = error;
    const where = `line ${String(location.startLine)}, column ${String(location.startColumn)}`;
    const mark = templateEngineMark(file.text);
    const advice =
      mark === null
        ? ""
        : ` It holds ${JSON.stringify(mark)}, so it seems to be made by a template engine: render it first, and check what comes out.`;
    return {
      kind: "unreadable",
      notifications: [
        {
          level: "error",
          message: `This CloudFormation template cannot be read and is not checked (${where}): ${message}.${advice}`,
          location,
          incomplete: true,
        },
      ],
    };
  }
  const isCalledTemplate = context.isTemplate === true && declaresNothing(root);
  if (root?.kind !== "map" || !(isCalledTemplate || isTemplate(root))) return { kind: "not-mine" };
  const tree = new StackReader(environment, input.files, context, isRelevant).read(
    { file, root, hasRepeatedKeys },
    {
      root: file.uri,
      path: context.addressPrefix ?? "",
      scope: context.scope ?? templateScopeOf(file.uri, environment),
      parent: null,
      given: context.parameters ?? new Map(),
      stackName: context.stackName ?? null,
    },
  );
  const model = modelOf(tree, environment, isOfDetections);
  return { kind: "read", model, ...(tree.parts.length === 0 ? {} : { parts: tree.parts }) };
}

function modelOf(
  { stacks, notifications }: StackTree,
  environment: Environment,
  isOfDetections: (type: string) => boolean,
): SourceModel {
  const declarations = declarationsOf(environment.catalog);
  const questions = questionsOf(
    stacks,
    ({ type }) => isSinkType(type) || isPolicyType(type) || declarations.has(type) || isOfDetections(type),
  );
  const detections = stacks.flatMap((stack) => readDetections(stack, questions, isOfDetections) ?? []);
  const sinks = stacks.map((stack) => readSinks(stack, questions));
  const changers = stacks.flatMap((stack) => trailChangersIn(stack, questions));
  const exports = stacks.flatMap(readExports);
  const resourcePolicies = stacks.flatMap((stack) => readResourcePolicies(stack, questions));
  const buckets = stacks.flatMap((stack) => readBuckets(stack, questions));
  const places = stacks.flatMap((stack) => placesIn(stack, declarations));
  const metadata = stacks.map(readMetadata);
  const suppressions = metadata.flatMap((read) => read.suppressions);
  return {
    sinks: sinksAsChanged(
      sinks.flatMap((read) => read.sinks),
      changers,
    ),
    resources: stacks.flatMap((stack) => readDeclaredResources(stack, questions, declarations)),
    notifications: [
      ...notifications,
      ...sinks.flatMap((read) => read.notifications),
      ...metadata.flatMap((read) => read.notifications),
      ...(stacks[0]?.family.limits.values() ?? []),
    ],
    ...(suppressions.length === 0 ? {} : { suppressions }),
    ...(places.length === 0 ? {} : { places }),
    ...(exports.length === 0 ? {} : { exports }),
    ...(resourcePolicies.length === 0 ? {} : { resourcePolicies }),
    ...(buckets.length === 0 ? {} : { buckets }),
    ...(detections.length === 0
      ? {}
      : { detections: joinedDetections(detections.map((read) => ({ detections: read }))) }),
  };
}

/** Resources of services without data events: their types alone are looked at. */
function placesIn(stack: Template, declarations: Declarations): readonly DeclaredPlace[] {
  return [...stack.resources.values()].flatMap(({ type, logicalId, keyOrigin }) => {
    const service = declarations.has(type) ? undefined : serviceOfType(type, "cloudformation");
    return service === undefined
      ? []
      : [{ id: idOf(stack, logicalId), service, scope: stack.scope, origin: keyOrigin }];
  });
}
