import type { Location } from "../../../model/location.ts";
import type { Notification } from "../../../model/notification.ts";
import type { DocumentNode, Entry, MapNode, ScalarNode } from "../../text/node.ts";
import type { UnreadInclude } from "./includes.ts";
import { clauseOf } from "../../../wording/unknown-values.ts";
import type { LoopProblem, OpenLoop } from "./loops.ts";
import type { TemplateResource } from "../evaluate/types.ts";

/** Transforms that change nothing about which trails and resources there are, or that say what they add. */
const visibleTransforms = /^AWS::(?:Serverless-|LanguageExtensions|SecretsManager-|CodeDeployBlueGreen)/;

/** Says what of a template is not visible, so that nothing is lost in silence. */
export function noticesOf(
  transform: Entry | undefined,
  resources: readonly TemplateResource[],
): readonly Notification[] {
  return [
    ...transformNotices(transform),
    ...macroNotices(resources),
    ...moduleNotices(resources),
    ...typeNotices(resources),
  ];
}

/** A transform that can change what the template declares; undefined where there is none, null: of unknown name. */
export function macroOf(
  transform: Entry | undefined,
  resources: readonly TemplateResource[],
): string | null | undefined {
  const among = resources.filter(isMacro).map(({ node }) => node);
  return [...opaqueTransforms(transform), ...among].map((node) => (node === null ? null : transformName(node)))[0];
}

function opaqueTransforms(transform: Entry | undefined): readonly DocumentNode[] {
  if (transform === undefined) return [];
  const declared = transform.value.kind === "sequence" ? transform.value.items : [transform.value];
  return declared.filter((node) => {
    const name = transformName(node);
    return name === null || !(visibleTransforms.test(name) || name === "AWS::Include");
  });
}

function transformNotices(transform: Entry | undefined): Notification[] {
  return opaqueTransforms(transform).map((node) => {
    const name = transformName(node);
    const what = name === null ? "A transform of this template" : `The transform ${name}`;
    return notice(
      "note",
      `${what} can add and change resources; its result is not visible here, so only what the template itself declares is checked.`,
      node,
    );
  });
}

function transformName(node: DocumentNode): string | null {
  if (node.kind === "scalar") return node.text;
  const name = node.kind === "map" ? node.get("Name")?.value : undefined;
  return name?.kind === "scalar" ? name.text : null;
}

function isMacro({ logicalId, node }: TemplateResource): boolean {
  return logicalId === "Fn::Transform" && (node === null || transformName(node) !== "AWS::Include");
}

/** Transforms in the place of resources; what `AWS::Include` brings in is read where that can be. */
function macroNotices(resources: readonly TemplateResource[]): Notification[] {
  return resources.filter(isMacro).map(({ keyOrigin }) => ({
    level: "note",
    message:
      "A transform among the resources can add and change resources; its result is not visible here and is not checked.",
    location: keyOrigin.locate(),
    incomplete: false,
  }));
}

/** Loops that could not be unrolled. */
export function loopNotices(loops: readonly OpenLoop[]): Notification[] {
  return loops.map(({ entry: { key, keyOrigin }, problem }) => {
    // A limit of this reader, not something unknown, is why.
    const isLimit = problem.code === "nested-too-deeply" || problem.code === "too-large";
    return {
      level: isLimit ? "error" : "warning",
      message: `What ${key} makes is unknown, so it is not checked: ${loopProblem(problem)}.`,
      location: keyOrigin.locate(),
      incomplete: isLimit,
    };
  });
}

function loopProblem(problem: LoopProblem): string {
  switch (problem.code) {
    case "incomplete":
      return "it is not written as an identifier, a collection and what to repeat";
    case "nested-too-deeply":
      return `more than ${String(problem.limit)} loops are around it`;
    case "too-large":
      return "it makes more than CloudFormation accepts in one template";
    case "collection-no-list":
      return "the collection that it goes through is no list";
    case "collection-not-of-strings":
      return "the collection that it goes through holds something other than strings";
    case "collection-unknown":
      return clauseOf(problem.because, "VALUE,VALUE");
    case "item-unknown":
      return clauseOf(problem.because);
  }
}

/** What loops repeat and is nested too deeply for them. */
export function deepBodyNotices(bodies: readonly DocumentNode[]): Notification[] {
  const message =
    "A part of what this loop repeats is nested too deeply to be looked at: what depends on it is undetermined.";
  return bodies.map((node) => notice("warning", message, node));
}

/** Loops in a template that does not ask for them to be read. */
export function missingExtensionsNotice(transform: Entry | undefined, at: Location): Notification[] {
  const declared =
    transform === undefined ? [] : transform.value.kind === "sequence" ? transform.value.items : [transform.value];
  if (declared.some((node) => transformName(node) === "AWS::LanguageExtensions")) return [];
  return [
    {
      level: "warning",
      message:
        "This template uses Fn::ForEach without the transform AWS::LanguageExtensions: CloudFormation refuses it. It is checked as if the transform were there.",
      location: at,
      incomplete: false,
    },
  ];
}

/** Files that could not be included. */
export function includeNotices(includes: readonly UnreadInclude[]): Notification[] {
  return includes.map(({ node, because }) =>
    notice("warning", `What AWS::Include adds here is not checked: ${because}.`, node),
  );
}

function moduleNotices(resources: readonly TemplateResource[]): Notification[] {
  return resources
    .filter(({ type }) => type.endsWith("::MODULE"))
    .map(({ logicalId, type, keyOrigin }) => ({
      level: "note",
      message: `What the module ${type} adds as ${logicalId} is not visible here and is not checked.`,
      location: keyOrigin.locate(),
      incomplete: false,
    }));
}

function typeNotices(resources: readonly TemplateResource[]): Notification[] {
  return resources
    .filter(({ type, logicalId }) => type === "" && !logicalId.startsWith("Fn::"))
    .map(({ logicalId, keyOrigin }) => ({
      level: "warning",
      message: `Resource ${logicalId} has no type that can be read, so it is not checked.`,
      location: keyOrigin.locate(),
      incomplete: false,
    }));
}

function notice(level: Notification["level"], message: string, node: DocumentNode): Notification {
  return { level, message, location: node.origin.locate(), incomplete: false };
}

/**
 * Keys that stand twice among the given mappings and, with `deep`, everything below them. CloudFormation takes the
 * last.
 */
export function repeatedKeys(
  maps: readonly (DocumentNode | null | undefined)[],
  deep: "deep" | "shallow",
): readonly Notification[] {
  const notifications: Notification[] = [];
  const seen = new Set<MapNode>();
  const pending = maps.filter((node): node is DocumentNode => node !== null && node !== undefined).reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind === "scalar" || (node.kind === "map" && seen.has(node))) continue;
    if (node.kind === "map") {
      seen.add(node);
      for (const { key, keyOrigin } of node.overridden)
        notifications.push({
          level: "warning",
          message: `The key ${JSON.stringify(key)} appears more than once in this mapping. The last one counts; this one is overridden.`,
          location: keyOrigin.locate(),
          incomplete: false,
        });
    }
    if (deep === "deep")
      pending.push(...(node.kind === "map" ? node.entries.map(({ value }) => value) : node.items).toReversed());
  }
  return notifications;
}

/** A text without any is not searched. */
export function mayHoldOctalNumbers(text: string): boolean {
  return /(?:^|[\s:,[{-])0[0-7]{5,}(?=[\s,\]}]|$)/.test(text);
}

/**
 * Numbers with a leading zero that nobody put in quotes, such as account ids: CloudFormation reads YAML 1.1, in which
 * they are octal.
 * Short ones are left alone: nobody takes `0644` for anything else.
 */
export function octalNotices(nodes: readonly (DocumentNode | null | undefined)[]): readonly Notification[] {
  const notifications: Notification[] = [];
  const seen = new Set<DocumentNode>();
  const pending = nodes.filter((node): node is DocumentNode => node !== null && node !== undefined).reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.kind === "map") pending.push(...node.entries.map(({ value }) => value).toReversed());
    if (node.kind === "sequence") pending.push(...node.items.toReversed());
    if (node.kind === "scalar" && /^0[0-7]{5,}$/.test(node.text) && isUnquoted(node)) {
      const message = `CloudFormation reads the unquoted number ${node.text} as octal, which makes it ${String(Number.parseInt(node.text, 8))}; it is checked as it is written. Put it in quotes.`;
      notifications.push(notice("warning", message, node));
    }
  }
  return notifications;
}

/** A quoted string is longer in the file than its value. */
function isUnquoted(node: ScalarNode): boolean {
  const { startLine, startColumn, endLine, endColumn } = node.origin.locate();
  return startLine === endLine && endColumn - startColumn === node.text.length;
}
