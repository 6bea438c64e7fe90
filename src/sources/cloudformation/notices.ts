import type { Notification } from "../../model/notification.ts";
import type { DocumentNode, Entry, MapNode } from "../document/node.ts";
import type { TemplateResource } from "./template.ts";

/** Transforms that change nothing about which trails and resources there are, or that say what they add. */
const visibleTransforms = /^AWS::(?:Serverless-|LanguageExtensions|SecretsManager-|CodeDeployBlueGreen)/;
const stackTypes: ReadonlySet<string> = new Set(["AWS::CloudFormation::Stack", "AWS::CloudFormation::StackSet", "AWS::Serverless::Application"]);

/** Says what of a template is not visible, so that nothing is lost in silence. */
export function noticesOf(transform: Entry | undefined, resources: readonly TemplateResource[]): readonly Notification[] {
  return [...transformNotices(transform), ...loopNotices(resources), ...stackNotices(resources), ...moduleNotices(resources), ...typeNotices(resources)];
}

function transformNotices(transform: Entry | undefined): Notification[] {
  if (transform === undefined) return [];
  const declared = transform.value.kind === "sequence" ? transform.value.items : [transform.value];
  return declared.flatMap((node) => {
    const name = transformName(node);
    if (name !== null && visibleTransforms.test(name)) return [];
    const what = name === null ? "A transform of this template" : `The transform ${name}`;
    return [notice("note", `${what} can add and change resources; its result is not visible here, so only what the template itself declares is checked.`, node)];
  });
}

function transformName(node: DocumentNode): string | null {
  if (node.kind === "scalar") return node.text;
  const name = node.kind === "map" ? node.get("Name")?.value : undefined;
  return name?.kind === "scalar" ? name.text : null;
}

function loopNotices(resources: readonly TemplateResource[]): Notification[] {
  return resources
    .filter(({ logicalId }) => logicalId.startsWith("Fn::"))
    .map(({ logicalId, keyOrigin }) => ({ level: "warning", message: `What ${logicalId} makes is not read yet: resources and trails that come from it are not checked.`, location: keyOrigin.locate(), incomplete: false }));
}

function stackNotices(resources: readonly TemplateResource[]): Notification[] {
  const stacks = resources.filter(({ type }) => stackTypes.has(type));
  const [first] = stacks;
  if (first === undefined) return [];
  const names = stacks.map(({ logicalId }) => logicalId).join(", ");
  const what = stacks.length === 1 ? `The nested stack ${names} is` : `The nested stacks ${names} are`;
  const message = `${what} not followed yet: what such a template declares is checked only when it is itself among the inputs, and then without the parameters given here.`;
  return [{ level: "warning", message, location: first.keyOrigin.locate(), incomplete: false }];
}

function moduleNotices(resources: readonly TemplateResource[]): Notification[] {
  return resources
    .filter(({ type }) => type.endsWith("::MODULE"))
    .map(({ logicalId, type, keyOrigin }) => ({ level: "note", message: `What the module ${type} adds as ${logicalId} is not visible here and is not checked.`, location: keyOrigin.locate(), incomplete: false }));
}

function typeNotices(resources: readonly TemplateResource[]): Notification[] {
  return resources
    .filter(({ type, logicalId }) => type === "" && !logicalId.startsWith("Fn::"))
    .map(({ logicalId, keyOrigin }) => ({ level: "warning", message: `Resource ${logicalId} has no type that can be read, so it is not checked.`, location: keyOrigin.locate(), incomplete: false }));
}

function notice(level: Notification["level"], message: string, node: DocumentNode): Notification {
  return { level, message, location: node.origin.locate(), incomplete: false };
}

/** Keys that stand twice among the given mappings and, with `deep`, everything below them. CloudFormation takes the last. */
export function repeatedKeys(maps: readonly (DocumentNode | null | undefined)[], deep: "deep" | "shallow"): readonly Notification[] {
  const notifications: Notification[] = [];
  const seen = new Set<MapNode>();
  const pending = maps.filter((node): node is DocumentNode => node !== null && node !== undefined).reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind === "scalar" || (node.kind === "map" && seen.has(node))) continue;
    if (node.kind === "map") {
      seen.add(node);
      for (const { key, keyOrigin } of node.overridden)
        notifications.push({ level: "warning", message: `The key ${JSON.stringify(key)} stands more than once in this mapping; the last one counts, this one is overridden.`, location: keyOrigin.locate(), incomplete: false });
    }
    if (deep === "deep") pending.push(...(node.kind === "map" ? node.entries.map(({ value }) => value) : node.items).toReversed());
  }
  return notifications;
}
