/**
 * Texts that the plan leaves open, as far as they can be told: the ARN of a declared resource from its pattern,
 * and values that the configuration shows to be an attribute of another resource.
 */
import { distinctAssumptions, type Assumption } from "../../../model/reasons/assumption.ts";
import type { TerraformUnknown } from "../../../model/reasons/unknown-value.ts";
import { indexCatalog } from "../../../catalog/catalog.ts";
import { completePattern, type Placeholder } from "../../../catalog/arn-pattern.ts";
import type { Declaration } from "../../../catalog/types.ts";
import { concatenate, knownString, type Text, unresolvedText } from "../../../model/text.ts";
import { attributeCell, contentOf, displayJsonPath, openCellPiece, type Cell } from "./cell.ts";
import { expressionOf, isConfigured } from "./expression-of.ts";
import type { Instance } from "./instance.ts";
import { isArray, stringMember, valueAt, type JsonPath, type JsonValue } from "./json.ts";
import { instanceId, instanceSubjectOf, type Model, type Resolved, type Subject } from "./model.ts";
import { partitionText } from "./providers.ts";
import { ingredientsOf, specificReferences, type UnknownAttribute } from "./references.ts";

/**
 * The text of a value that only the apply will tell: the text of the attribute it is built from where the configuration
 * leaves one possibility,
 * with an assumption, since the configuration does not show what an expression does with its references; else an open
 * piece.
 */
export function unknownText(subject: Subject, cell: Cell): Text {
  const told = subject.model.source.partial?.(subject.instance, cell.path);
  if (told !== undefined) return told.text ?? unresolvedText(openCellPiece(subject, cell));
  const found = expressionOf(subject, cell.path);
  if (found.kind !== "expression" || found.expression.kind !== "references")
    return unresolvedText(openCellPiece(subject, cell));
  const { references } = found.expression;
  const ingredient = soleIngredient(subject, cell, found.path, references);
  const text =
    ingredient === undefined ? undefined : attributeText(subject.model, ingredient.instance, ingredient.attribute);
  if (ingredient === undefined || text === undefined || !isPlausible(cell, text))
    return unresolvedText(openCellPiece(subject, cell, specificReferences(references)));
  const built = {
    code: "built-from",
    attribute: displayJsonPath(cell.path),
    address: subject.instance.address,
    from: `${ingredient.instance.address}.${ingredient.attribute}`,
  } as const;
  if (ingredient.isOneOfSeveral !== true && isWholeArn(subject, ingredient) && isWholeValue(cell)) {
    subject.assumptions.push({ ...built, takenAs: "value" });
    return text;
  }
  subject.assumptions.push({ ...built, takenAs: "beginning" });
  return concatenate([text, openCellPiece(subject, cell, specificReferences(references))]);
}

/** What is left out is as often a part of a resource as the whole: an exclusion is not taken to be of all of it. */
const operatorsOnParts = ["ends_with", "not_equals", "not_starts_with", "not_ends_with"];

function isWholeValue(cell: Cell): boolean {
  return !cell.path.some((step) => typeof step === "string" && operatorsOnParts.includes(step));
}

/** Values inside selectors that refer to resources are ARNs: a name there is a part of a longer text. */
function isPlausible(cell: Cell, text: Text): boolean {
  const [first] = text.parts;
  return cell.path.length === 1 || (typeof first === "string" && first.startsWith("arn:"));
}

/**
 * Data events of some types carry ARNs that go on where the ARN of the declared resource ends, such as those of objects
 * in a bucket.
 * What a selector says of them begins with the ARN and usually goes on as well.
 */
function isWholeArn(subject: Subject, ingredient: UnknownAttribute): boolean {
  const declaration = subject.model.declarations.get(ingredient.instance.type);
  if (declaration === undefined || declaration.resourceType === null || ingredient.attribute !== "arn") return true;
  const patterns = indexCatalog(subject.model.environment.catalog).resourceType(declaration.resourceType)?.arn;
  return patterns === undefined || declaration.arn === null || patterns.includes(declaration.arn);
}

/** The attribute that an unknown value must be built from; undefined where several could be meant, or more than one. */
function soleIngredient(
  subject: Subject,
  cell: Cell,
  expressionPath: JsonPath,
  references: readonly string[],
): UnknownAttribute | undefined {
  const depth = cell.path.length - expressionPath.length;
  const isItem = depth === 1 && isArray(valueAt(subject.instance.unknown, expressionPath));
  // Inside objects the order of references is not the order of values: one reference and one item belong together all
  // the same.
  if (depth !== 0 && !isItem) {
    const { items, attributes } = ingredientsInside(subject, expressionPath, references);
    return items === 1 && typeof cell.path.at(-1) === "number" ? attributes?.[0] : undefined;
  }
  const key = `${subject.instance.address} ${displayJsonPath(expressionPath)}`;
  const assigned = subject.model.ingredients.get(key) ?? assignIngredients(subject, expressionPath, references);
  subject.model.ingredients.set(key, assigned);
  return assigned.get(isItem ? Number(cell.path.at(-1)) : 0);
}

/**
 * Whether what is unknown inside an expression is unknown because it is left out: each thing that the expression is
 * built from has an unknown item
 * of its own to go into, so that nothing is there to build another value from. For attributes that hold objects, of
 * which the configuration shows the references alone.
 */
export function isLeftOutInside(subject: Subject, cell: Cell): boolean {
  const found = expressionOf(subject, cell.path);
  if (found.kind !== "expression" || found.expression.kind !== "references" || found.path.length === cell.path.length)
    return false;
  return ingredientsInside(subject, found.path, found.expression.references).attributes !== undefined;
}

/**
 * How many unknown items the lists inside an expression have, and the attributes that they are built from if each is
 * built from one.
 */
function ingredientsInside(
  { model, instance }: Subject,
  expressionPath: JsonPath,
  references: readonly string[],
): { readonly items: number; readonly attributes: readonly UnknownAttribute[] | undefined } {
  const items = unknownItems(valueAt(instance.unknown, expressionPath));
  const ingredients = ingredientsOf(references, instance.moduleAddress, {
    configuration: model.configuration,
    find: model.source.find,
  });
  const attributes = ingredients.filter((ingredient) => ingredient.kind === "unknown-attribute");
  const isOneEach =
    attributes.length === ingredients.length &&
    attributes.length === items &&
    new Set(attributes.map((found) => `${found.instance.address}.${found.attribute}`)).size === items;
  return { items, attributes: isOneEach ? attributes : undefined };
}

/** The unknown items of all lists in a mask. */
function unknownItems(mask: JsonValue | undefined): number {
  let count = 0;
  const pending: (JsonValue | undefined)[] = [mask];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next !== "object" || next === null) continue;
    if (isArray(next)) count += next.filter((item) => item === true).length;
    pending.push(...(isArray(next) ? next : Object.values(next)));
  }
  return count;
}

/**
 * The attributes behind the unknown items of an expression, by position; for an expression that is no list, position 0.
 */
function assignIngredients(
  { model, instance }: Subject,
  expressionPath: JsonPath,
  references: readonly string[],
): ReadonlyMap<number, UnknownAttribute> {
  const mask = valueAt(instance.unknown, expressionPath);
  const items = isArray(mask) ? mask : [mask];
  const unknown = items.flatMap((item, index) => (item === true ? [index] : []));
  const ingredients = ingredientsOf(references, instance.moduleAddress, {
    configuration: model.configuration,
    find: model.source.find,
  });
  const attributes = ingredients.filter((ingredient) => ingredient.kind === "unknown-attribute");
  const others = ingredients.length - attributes.length;
  const distinct = new Set(attributes.map((found) => `${found.instance.address}.${found.attribute}`));
  const isOneEach =
    items.every((item) => typeof item === "boolean") &&
    attributes.length === unknown.length &&
    // Everything else must have a known item of its own to go into, else it is part of an unknown one.
    others <= items.length - unknown.length &&
    // A list that names one attribute twice does something with it.
    distinct.size === attributes.length;
  if (isOneEach) return new Map(attributes.map((found, index) => [unknown[index] ?? -1, found]));
  const [only] = attributes;
  // Of several items that are all built from one attribute none need be it alone.
  if (
    !isArray(mask) ||
    only === undefined ||
    distinct.size > 1 ||
    others > 0 ||
    !items.every((item) => typeof item === "boolean")
  )
    return new Map();
  return new Map(unknown.map((position) => [position, { ...only, isOneOfSeveral: true }]));
}

/** The text of an attribute of a resource that the catalog knows; undefined for other resources and attributes. */
export function attributeText(model: Model, instance: Instance, name: string): Text | undefined {
  const declaration = model.declarations.get(instance.type);
  if (declaration === undefined) return undefined;
  const arn = resourceArn(model, instance, declaration);
  if (name === "arn") return arn?.text;
  const pattern = Object.hasOwn(declaration.attributes, name) ? declaration.attributes[name] : undefined;
  if (pattern !== undefined) {
    const variables = placeholders(model, instance, declaration).texts;
    if (arn !== null) variables.set("arn", arn.text);
    return completePattern(pattern, variables, (hole) => unknownSegment(model, instance, hole));
  }
  const placeholder = Object.entries(declaration.variables).find(([, attributeName]) => attributeName === name)?.[0];
  return placeholder === undefined ? undefined : variableText(model, instance, declaration, placeholder).text;
}

/**
 * The ARN of a declared resource: as the input gives it, else the catalog's pattern with the names, Region, account and
 * partition that are known.
 * A resource that the plan changes without replacing it keeps its ARN. Null where AWS gives the resource none; of a
 * type whose ARNs no document shows, it can be anything.
 */
export function resourceArn(model: Model, instance: Instance, declaration: Declaration): Resolved | null {
  const known = knownArn(instance, declaration);
  if (known !== undefined) return { text: model.secrets.conceal(known), assumptions: [] };
  const pattern = declaration.arn ?? (declaration.resourceType === null ? null : "{arn...}");
  if (pattern === null) return null;
  const { texts, assumptions } = placeholders(model, instance, declaration);
  return { text: completePattern(pattern, texts, (hole) => unknownSegment(model, instance, hole)), assumptions };
}

/** The ARN that the input shows. */
export function knownArn(instance: Instance, declaration: Declaration): string | undefined {
  const name = arnAttribute(instance, declaration);
  const content = contentOf(attributeCell(instance, name));
  if (content.kind === "value") return typeof content.value === "string" ? content.value : undefined;
  return content.kind === "hidden" && content.why === "sensitive" ? undefined : stringMember(instance.prior, name);
}

/** The attribute that holds the ARN: `arn`, but `topic_arn` where CloudFormation's attribute is `TopicArn`. */
function arnAttribute({ type }: Instance, { attributes }: Declaration): string {
  if (!type.startsWith("awscc_") || Object.hasOwn(attributes, "arn")) return "arn";
  return Object.keys(attributes).find((name) => attributes[name] === "{arn}") ?? "arn";
}

/** The Region that the resource itself names (version 6 of the provider), else that of its provider. */
export function placedRegion(model: Model, instance: Instance): Resolved {
  const own = contentOf(attributeCell(instance, "region"));
  if (own.kind === "value" && typeof own.value === "string" && own.value !== "")
    return { text: model.secrets.conceal(own.value), assumptions: [] };
  if (
    own.kind === "hidden" &&
    (own.why === "sensitive" || isConfigured(instanceSubjectOf(model, instance), ["region"]) === "yes")
  ) {
    const id = `region:${instanceId(model, instance)}`;
    return {
      text: unresolvedText({ id, kind: "region", unknown: { code: "resource-region", address: instance.address } }),
      assumptions: [],
    };
  }
  const { region, regionAssumption } = model.providers.placement(instance.providerKey);
  return { text: region, assumptions: regionAssumption === null ? [] : [regionAssumption] };
}

/**
 * Texts for the placeholders of an ARN pattern: partition, Region, account, and the names that the declaration binds.
 */
export function placeholders(
  model: Model,
  instance: Instance,
  declaration: Declaration,
): { readonly texts: Map<string, Text>; readonly assumptions: readonly Assumption[] } {
  const placement = model.providers.placement(instance.providerKey);
  const region = placedRegion(model, instance);
  const regionName = knownString(region.text);
  const texts = new Map([
    [
      "partition",
      regionName === undefined
        ? placement.partition
        : partitionText(regionName, model.source.document.uri, model.environment),
    ],
    ["region", region.text],
    ["account", placement.account],
  ]);
  const assumptions = [
    ...region.assumptions,
    ...(placement.accountAssumption === null ? [] : [placement.accountAssumption]),
  ];
  for (const placeholder of Object.keys(declaration.variables)) {
    const variable = variableText(model, instance, declaration, placeholder);
    texts.set(placeholder, variable.text);
    assumptions.push(...variable.assumptions);
  }
  return { texts, assumptions };
}

/**
 * The text behind a placeholder of the catalog: a name as the resource gives it, generated by the provider, or known
 * only after apply.
 */
export function variableText(
  model: Model,
  instance: Instance,
  declaration: Declaration,
  placeholder: string,
): Resolved {
  const id = `${instanceId(model, instance)}.${placeholder}`;
  const known = model.variableTexts.get(id);
  if (known !== undefined) return known;
  // Names built from each other in a circle are an open piece to each other.
  model.variableTexts.set(id, { text: unresolvedText(segmentPiece(model, instance, placeholder)), assumptions: [] });
  const subject = instanceSubjectOf(model, instance);
  const text = nameText(subject, declaration.variables[placeholder] ?? placeholder, placeholder);
  const resolved = { text, assumptions: distinctAssumptions(subject.assumptions) };
  model.variableTexts.set(id, resolved);
  return resolved;
}

function nameText(subject: Subject, attributeName: string, placeholder: string): Text {
  const { model, instance } = subject;
  const cell = attributeCell(instance, attributeName);
  const content = contentOf(cell);
  const prefix = contentOf(attributeCell(instance, `${attributeName}_prefix`));
  if (content.kind === "value")
    return typeof content.value === "object"
      ? unresolvedText(segmentPiece(model, instance, placeholder, "no-text"))
      : model.secrets.conceal(String(content.value));
  if (
    content.kind === "absent" ||
    (content.why === "unknown" && (prefix.kind === "value" || isConfigured(subject, [attributeName]) === "no"))
  ) {
    const generated = {
      id: `${instanceId(model, instance)}.${attributeName}`,
      kind: "generated-name" as const,
      unknown: {
        code: "generated-attribute" as const,
        address: instance.address,
        attribute: attributeName,
        by: "provider" as const,
      },
    };
    return concatenate([prefix.kind === "value" && typeof prefix.value === "string" ? prefix.value : "", generated]);
  }
  const prior = content.why === "unknown" ? stringMember(instance.prior, attributeName) : undefined;
  if (prior !== undefined) return model.secrets.conceal(prior);
  if (content.why === "sensitive") {
    const secret = typeof cell.value === "string" ? model.secrets.pieceOf(cell.value) : undefined;
    return unresolvedText(secret ?? segmentPiece(model, instance, placeholder, "sensitive"));
  }
  const text = unknownText(subject, cell);
  // Sources show what else is built from the same value: its identity goes before its being one segment.
  if (model.source.partial !== undefined) return text;
  // A name is one segment of an ARN, whatever it turns out to be.
  return text.parts.length === 1 && typeof text.parts[0] === "object" && text.parts[0].kind === "anything"
    ? unresolvedText(segmentPiece(model, instance, placeholder))
    : text;
}

/** The text of a placeholder that nothing binds. */
export function unknownSegment(model: Model, instance: Instance, hole: Placeholder): Text {
  const piece = segmentPiece(model, instance, hole.name);
  return unresolvedText(hole.rest ? { ...piece, kind: "anything" } : piece);
}

type ArnPart = Extract<TerraformUnknown, { code: "arn-part" }>;

function segmentPiece(
  model: Model,
  instance: Instance,
  name: string,
  problem: ArnPart["problem"] = "after-apply",
): { readonly id: string; readonly kind: "segment"; readonly unknown: ArnPart } {
  return {
    id: `${instanceId(model, instance)}.${name}`,
    kind: "segment",
    unknown: { code: "arn-part", address: instance.address, part: name, problem },
  };
}
