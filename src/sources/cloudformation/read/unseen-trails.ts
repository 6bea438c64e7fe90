/** Says which resources of a template may make trails that the template does not show. */
import type { Notification } from "../../../model/notification.ts";
import type { TemplateResource } from "../evaluate/types.ts";
import type { DocumentNode, MapNode } from "../../text/node.ts";
import {
  controlTowerTrail,
  isNamedForTrails,
  isTrailAction,
  isTrailSetting,
  namesTrailOperation,
} from "../../unseen-trails.ts";

const landingZone = "AWS::ControlTower::LandingZone";
const policyTypes: ReadonlySet<string> = new Set([
  "AWS::IAM::Role",
  "AWS::IAM::Policy",
  "AWS::IAM::ManagedPolicy",
  "AWS::Serverless::Function",
]);
const functionTypes: ReadonlySet<string> = new Set(["AWS::Lambda::Function", "AWS::Serverless::Function"]);

/** The types whose properties have to be read for that, of a template with this text. */
export function typesThatMayMakeTrails(text: string): (type: string) => boolean {
  const speaksOfTrails = /trail/i.test(text);
  const hasActions = /cloudtrail:(?:create|update|put|start|stop|delete|\*)/i.test(text);
  return (type) => type === landingZone || (speaksOfTrails && isCustom(type)) || (hasActions && policyTypes.has(type));
}

/** The notifications of one template. */
export function unseenTrailNotices(resources: readonly TemplateResource[]): readonly Notification[] {
  return [...customResourceNotices(resources), ...functionNotices(resources), ...controlTowerNotices(resources)];
}

export function isCustom(type: string): boolean {
  return type === "AWS::CloudFormation::CustomResource" || type.startsWith("Custom::");
}

/** Whether resources of a type may allow functions something. */
export function isPolicy(type: string): boolean {
  return policyTypes.has(type);
}

export function isFunction(type: string): boolean {
  return functionTypes.has(type);
}

function customResourceNotices(resources: readonly TemplateResource[]): Notification[] {
  const makers = resources.filter(
    ({ type, node }) => isCustom(type) && (isNamedForTrails(type) || showsTrail(node?.get("Properties")?.value)),
  );
  const [first] = makers;
  if (first === undefined) return [];
  const names = makers.map(({ logicalId, type }) => `${logicalId} (${type})`).join(", ");
  const message = `${makers.length === 1 ? "The custom resource" : "The custom resources"} ${names} may make or change trails: that is not visible here and not counted. Show the trails that are in force with --trails.`;
  return [note(message, first)];
}

/** Whether a property is one of a trail, or a value calls CloudTrail. */
function showsTrail(properties: DocumentNode | undefined): boolean {
  return (
    properties !== undefined &&
    some(
      properties,
      (node) => node.kind === "map" && node.entries.some(({ key }) => isTrailSetting(key)),
      (text) => namesTrailOperation(text) || /^cloudtrail$/i.test(text),
    )
  );
}

function functionNotices(resources: readonly TemplateResource[]): Notification[] {
  if (!resources.some(({ type }) => isFunction(type))) return [];
  const allowing = resources.filter(
    ({ type, node }) =>
      isPolicy(type) && node !== null && isForFunctions(type, node) && allowingStatements(node).length > 0,
  );
  const [first] = allowing;
  if (first === undefined) return [];
  const names = allowing.map(({ logicalId }) => logicalId).join(", ");
  return [
    note(
      `Functions of this template may make or change trails, because ${names} ${allowing.length === 1 ? "allows" : "allow"} it: what they do is not visible here and not counted. Show the trails that are in force with --trails.`,
      first,
    ),
  ];
}

/** A role says who may assume it. */
export function isForFunctions(type: string, node: MapNode): boolean {
  if (type !== "AWS::IAM::Role") return true;
  const properties = node.get("Properties")?.value;
  const assumed = properties?.kind === "map" ? properties.get("AssumeRolePolicyDocument")?.value : undefined;
  return (
    assumed !== undefined &&
    some(
      assumed,
      () => false,
      (text) => text.startsWith("lambda."),
    )
  );
}

/** The statements below a node that allow to make or change trails. */
export function allowingStatements(node: MapNode): readonly MapNode[] {
  return all(node, (each) => each.kind === "map" && isAllow(each) && actionsOf(each).some(isTrailAction)).filter(
    (each) => each.kind === "map",
  );
}

function isAllow(statement: MapNode): boolean {
  const effect = statement.get("Effect")?.value;
  return effect?.kind === "scalar" && effect.text === "Allow";
}

export function actionsOf(statement: MapNode): readonly string[] {
  const action = statement.get("Action")?.value;
  const listed = action?.kind === "sequence" ? action.items : action === undefined ? [] : [action];
  return listed.flatMap((each) => (each.kind === "scalar" ? [each.text] : []));
}

function controlTowerNotices(resources: readonly TemplateResource[]): Notification[] {
  return resources
    .filter(({ type, node }) => type === landingZone && node !== null && !hasLoggingOff(node))
    .map((resource) => note(controlTowerTrail, resource));
}

/** `Manifest.centralizedLogging.enabled` being false: the landing zone is to have no trail. */
function hasLoggingOff(node: MapNode): boolean {
  let at: DocumentNode | undefined = node;
  for (const key of ["Properties", "Manifest", "centralizedLogging", "enabled"])
    at = at?.kind === "map" ? at.get(key)?.value : undefined;
  return at?.kind === "scalar" && at.text === "false";
}

/** Whether some node, or the text of some scalar, below a node answers a question. */
function some(root: DocumentNode, ofNode: (node: DocumentNode) => boolean, ofText: (text: string) => boolean): boolean {
  for (const node of below(root)) if (ofNode(node) || (node.kind === "scalar" && ofText(node.text))) return true;
  return false;
}

function all(root: DocumentNode, wanted: (node: DocumentNode) => boolean): readonly DocumentNode[] {
  return [...below(root)].filter(wanted);
}

/** A node and all below it. Shared nodes come once. */
function* below(root: DocumentNode): Generator<DocumentNode> {
  const pending: DocumentNode[] = [root];
  const seen = new Set<DocumentNode>();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    yield node;
    if (node.kind !== "scalar")
      pending.push(...(node.kind === "map" ? node.entries.map(({ value }) => value) : node.items));
  }
}

function note(message: string, { keyOrigin }: TemplateResource): Notification {
  return { level: "note", message, location: keyOrigin.locate(), incomplete: false };
}
