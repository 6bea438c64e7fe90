import { anyOtherValue } from "../../../model/guard.ts";
import { display, knownString, literal, unresolvedPieces, unresolvedText, type Text } from "../../../model/text.ts";
import type { DocumentNode } from "../../text/node.ts";
import { opaque } from "./opaque.ts";
import type { TemplateEvaluation } from "./types.ts";
import { templateJsonText } from "../template/json-text.ts";
import { attributeOfResource, reference } from "./references.ts";
import { idOf, reachedLimit } from "../template/template.ts";
import { joinTexts, joinValues, openDynamicReferences, selectItem, singlePiece, splitText } from "./text-functions.ts";
import {
  canonical,
  openTemplatePiece,
  openText,
  openTemplateValue,
  shapeOf,
  templateStringValue,
  templateTextValue,
  type TemplatePiece,
  type TemplateValue,
} from "./value.ts";

type IntrinsicFunction = (evaluation: TemplateEvaluation, argument: DocumentNode) => TemplateValue;

/** The functions of the template language outside of conditions, by the name of their long form. */
export const intrinsicFunctions: ReadonlyMap<string, IntrinsicFunction> = new Map<string, IntrinsicFunction>([
  ["Ref", ref],
  ["Fn::Base64", opaqueText("Fn::Base64")],
  ["Fn::Cidr", opaqueList("Fn::Cidr")],
  ["Fn::FindInMap", findInMap],
  ["Fn::GetAtt", getAtt],
  ["Fn::GetAZs", opaqueList("Fn::GetAZs")],
  ["Fn::GetStackOutput", stackOutput],
  ["Fn::If", conditional],
  ["Fn::ImportValue", importValue],
  ["Fn::Join", join],
  ["Fn::Length", length],
  ["Fn::Select", select],
  ["Fn::Split", split],
  ["Fn::Sub", sub],
  ["Fn::ToJsonString", toJsonString],
]);

/** The arguments of a function that takes a list, or `undefined` when it was called otherwise. */
export function argumentsOf(argument: DocumentNode): readonly DocumentNode[] | undefined {
  return argument.kind === "sequence" ? argument.items : undefined;
}

function opaqueText(name: string): IntrinsicFunction {
  return (evaluation, argument) => openText(opaque(evaluation, name, argument), argument.origin);
}

function opaqueList(name: string): IntrinsicFunction {
  return (evaluation, argument) => ({
    kind: "list",
    items: [openTemplateValue(opaque(evaluation, name, argument), argument.origin)],
    origin: argument.origin,
  });
}

/** The value of a call that CloudFormation would refuse, such as a function without its arguments. */
function malformed(evaluation: TemplateEvaluation, name: string, argument: DocumentNode): TemplateValue {
  const id = idOf(evaluation.template, `${argument.place()}:${name}`);
  return openTemplateValue(openTemplatePiece(id, { code: "call-not-accepted", function: name }), argument.origin);
}

function ref(evaluation: TemplateEvaluation, argument: DocumentNode): TemplateValue {
  const name = nameOf(evaluation, argument);
  return name === undefined ? malformed(evaluation, "Ref", argument) : reference(evaluation, name, argument.origin);
}

/** A name written as a string, or with `AWS::LanguageExtensions` as a function that comes to one. */
function nameOf(evaluation: TemplateEvaluation, node: DocumentNode): string | undefined {
  if (node.kind === "scalar" && node.tag === null) return node.text;
  return knownString(evaluation.decide(evaluation.evaluateText(node)));
}

function getAtt(evaluation: TemplateEvaluation, argument: DocumentNode): TemplateValue {
  if (argument.kind === "scalar") {
    const dot = argument.text.indexOf(".");
    return dot === -1
      ? malformed(evaluation, "Fn::GetAtt", argument)
      : attributeOfResource(evaluation, argument.text.slice(0, dot), argument.text.slice(dot + 1), argument.origin);
  }
  const [resource, name] = argumentsOf(argument) ?? [];
  const resourceName = resource && nameOf(evaluation, resource);
  const attributeName = name && nameOf(evaluation, name);
  if (resourceName === undefined || attributeName === undefined) return malformed(evaluation, "Fn::GetAtt", argument);
  return attributeOfResource(evaluation, resourceName, attributeName, argument.origin);
}

function conditional(evaluation: TemplateEvaluation, argument: DocumentNode): TemplateValue {
  const [name, whenTrue, whenFalse] = argumentsOf(argument) ?? [];
  if (name?.kind !== "scalar" || whenTrue === undefined || whenFalse === undefined)
    return malformed(evaluation, "Fn::If", argument);
  switch (evaluation.condition(name.text)) {
    case "yes":
      return evaluation.evaluate(whenTrue);
    case "no":
      return evaluation.evaluate(whenFalse);
    case "maybe":
      return eitherOf(evaluation, name.text, argument, evaluation.evaluate(whenTrue), evaluation.evaluate(whenFalse));
  }
}

function eitherOf(
  evaluation: TemplateEvaluation,
  condition: string,
  argument: DocumentNode,
  a: TemplateValue,
  b: TemplateValue,
): TemplateValue {
  if (a.kind === "text" && b.kind === "text" && canonical(a.text) === canonical(b.text)) return a;
  if (a.kind === "absent" && b.kind === "absent") return a;
  const id = idOf(evaluation.template, `${argument.place()}:Fn::If`);
  return openTemplateValue(openTemplatePiece(id, { code: "condition-not-decided", condition }), argument.origin);
}

function sub(evaluation: TemplateEvaluation, argument: DocumentNode): TemplateValue {
  const [template, mapping] = argument.kind === "sequence" ? argument.items : [argument];
  if (template?.kind !== "scalar") return malformed(evaluation, "Fn::Sub", argument);
  const local = mapping?.kind === "map" ? mapping : undefined;
  const pieces: (string | Text)[] = [];
  let end = 0;
  for (const match of template.text.matchAll(/\$\{(!?)([^{}]*)\}/g)) {
    const [whole, escaped, name = ""] = match;
    pieces.push(template.text.slice(end, match.index));
    end = match.index + whole.length;
    const own = local?.get(name.trim())?.value;
    if (escaped === "!") pieces.push(`\${${name}}`);
    else if (own !== undefined) pieces.push(evaluation.evaluateText(own));
    else pieces.push(variable(evaluation, name.trim(), template));
  }
  pieces.push(template.text.slice(end));
  const text = joinTexts(pieces, () => tooLong(evaluation, "Fn::Sub", argument));
  return templateTextValue(openDynamicReferences(text, evaluation.template.scope.id), template.origin);
}

function variable(evaluation: TemplateEvaluation, name: string, at: DocumentNode): Text {
  const dot = name.indexOf(".");
  const value =
    dot === -1
      ? reference(evaluation, name, at.origin)
      : attributeOfResource(evaluation, name.slice(0, dot), name.slice(dot + 1), at.origin);
  return evaluatedText(evaluation, value, at);
}

/** A value where a string is expected. */
export function evaluatedText(
  evaluation: TemplateEvaluation,
  value: TemplateValue,
  at: { readonly place: () => string },
): Text {
  switch (value.kind) {
    case "text":
      return value.text;
    case "open":
      return unresolvedText(value.piece);
    case "list":
    case "map":
    case "absent": {
      const id = idOf(evaluation.template, `${at.place()}:${value.kind}`);
      return unresolvedText(openTemplatePiece(id, { code: "wrong-shape", found: shapeOf(value), expected: "string" }));
    }
  }
}

/** A value where a list is expected. */
function listOf(value: TemplateValue): readonly TemplateValue[] {
  switch (value.kind) {
    case "list":
      return value.items;
    case "text":
    case "map":
    case "open":
      return [value.kind === "open" ? value : openTemplateValue(notAList(value), value.origin)];
    case "absent":
      return [];
  }
}

function notAList(value: Exclude<TemplateValue, { kind: "list" | "open" | "absent" }>): TemplatePiece {
  const id = value.kind === "text" ? `list:${canonical(value.text)}` : "list:map";
  return openTemplatePiece(id, { code: "wrong-shape", found: shapeOf(value), expected: "list" });
}

function join(evaluation: TemplateEvaluation, argument: DocumentNode): TemplateValue {
  const [delimiter, list] = argumentsOf(argument) ?? [];
  if (delimiter === undefined || list === undefined) return malformed(evaluation, "Fn::Join", argument);
  const between = evaluation.evaluateText(delimiter);
  const items = listOf(evaluation.evaluate(list));
  // Without delimiters it does not matter how many items a piece stands for: it stays the piece that other resources
  // share.
  const settled = knownString(between) === "" ? items : items.map((item) => evaluation.settleValue(item));
  const joined = joinValues(between, settled, (item) => evaluatedText(evaluation, item, list));
  const text = joinTexts([joined], () => tooLong(evaluation, "Fn::Join", argument));
  return templateTextValue(openDynamicReferences(text, evaluation.template.scope.id), argument.origin);
}

function split(evaluation: TemplateEvaluation, argument: DocumentNode): TemplateValue {
  const [delimiterNode, source] = argumentsOf(argument) ?? [];
  const delimiter = delimiterNode && knownString(evaluation.decide(evaluation.evaluateText(delimiterNode)));
  if (delimiter === undefined || delimiter === "" || source === undefined)
    return malformed(evaluation, "Fn::Split", argument);
  const text = evaluation.evaluateText(source);
  const items = splitText(text, delimiter, argument.origin);
  // Answers are put in only where that helps: a piece that stays a piece is the one that other resources share.
  const needed = items.some(({ kind }) => kind === "open");
  return {
    kind: "list",
    items: needed ? splitText(evaluation.settle(text), delimiter, argument.origin) : items,
    origin: argument.origin,
  };
}

function select(evaluation: TemplateEvaluation, argument: DocumentNode): TemplateValue {
  const [indexNode, list] = argumentsOf(argument) ?? [];
  if (indexNode === undefined || list === undefined) return malformed(evaluation, "Fn::Select", argument);
  const index = knownString(evaluation.decide(evaluation.evaluateText(indexNode)));
  const items = listOf(evaluation.evaluate(list));
  const open = (): ReturnType<typeof opaque> => opaque(evaluation, "Fn::Select", argument);
  if (index === undefined || !/^\d{1,9}$/.test(index)) return openText(open(), argument.origin);
  return selectItem(items, Number(index), open, argument.origin);
}

function length(evaluation: TemplateEvaluation, argument: DocumentNode): TemplateValue {
  const items = listOf(evaluation.evaluate(argument)).filter(({ kind }) => kind !== "absent");
  if (items.some(({ kind }) => kind === "open"))
    return openText(opaque(evaluation, "Fn::Length", argument), argument.origin);
  return templateStringValue(String(items.length), argument.origin);
}

function importValue(evaluation: TemplateEvaluation, argument: DocumentNode): TemplateValue {
  const name = evaluation.evaluateText(argument);
  const shown = canonical(name);
  const id = `${evaluation.template.scope.id}#Fn::ImportValue:${shown}`;
  const piece = openTemplatePiece(id, { code: "export", name: display(name) });
  return openText({ ...piece, exportName: name }, argument.origin);
}

/**
 * CloudFormation reference: "Fn::GetStackOutput". The output of a stack that is known by its name, also in another
 * Region or account.
 */
function stackOutput(evaluation: TemplateEvaluation, argument: DocumentNode): TemplateValue {
  const part = (name: string): string | null => {
    const node = argument.kind === "map" ? argument.get(name)?.value : undefined;
    return node === undefined ? null : canonical(evaluation.evaluateText(node));
  };
  const [stack, output] = [part("StackName"), part("OutputName")];
  if (stack === null || output === null) return malformed(evaluation, "Fn::GetStackOutput", argument);
  const place = [part("Region"), part("RoleArn")].filter((value) => value !== null).join(",");
  const id = `${evaluation.template.scope.id}#Fn::GetStackOutput:${stack}.${output}${place === "" ? "" : `@${place}`}`;
  return openText(openTemplatePiece(id, { code: "stack-output", stack, output }), argument.origin);
}

function toJsonString(evaluation: TemplateEvaluation, argument: DocumentNode): TemplateValue {
  const text = templateJsonText(evaluation, argument);
  if (text === null) return openText(opaque(evaluation, "Fn::ToJsonString", argument), argument.origin);
  return templateTextValue(
    joinTexts(text.parts, () => tooLong(evaluation, "Fn::ToJsonString", argument)),
    argument.origin,
  );
}

/** What stands for a text that is too long to be made. */
function tooLong(evaluation: TemplateEvaluation, name: string, argument: DocumentNode): TemplatePiece {
  const message = `The result of this ${name} is too long to compute: what depends on it is undetermined.`;
  reachedLimit(evaluation.template.family, argument.place(), message, argument.origin);
  return {
    ...opaque(evaluation, name, argument),
    unknown: { code: "function-result-too-long", function: name },
  };
}

function findInMap(evaluation: TemplateEvaluation, argument: DocumentNode): TemplateValue {
  const [mapName, first, second, options] = argumentsOf(argument) ?? [];
  if (mapName === undefined || first === undefined || second === undefined)
    return malformed(evaluation, "Fn::FindInMap", argument);
  const fallback = options?.kind === "map" ? options.get("DefaultValue")?.value : undefined;
  const written = [mapName, first, second].map((node) => evaluation.evaluateText(node));
  const keys = written.map((key) => evaluation.decide(key, "with secrets"));
  const found = lookUp(evaluation, keys, fallback, argument);
  if (found !== null) return found;
  const openKey = keys.flatMap((key) => unresolvedPieces(key))[0];
  // The keys as written may come from hidden values: only the pieces that stand for those go into messages.
  const shown = written.map(canonical).join(".");
  const piece = openTemplatePiece(
    idOf(evaluation.template, `${shown}:Fn::FindInMap`),
    openKey === undefined
      ? { code: "mapping-missing", mapping: shown }
      : { code: "mapping-key", mapping: shown, key: openKey.unknown },
  );
  const isAskable = written.some((key) =>
    unresolvedPieces(key).some((part) => evaluation.questionAbout(part) !== undefined),
  );
  const choose = (): TemplateValue | null =>
    lookUp(
      evaluation,
      written.map((key) => evaluation.settle(key, "with secrets")),
      fallback,
      argument,
    );
  return openTemplateValue(isAskable ? { ...piece, choose } : piece, argument.origin);
}

/** The value under three keys, or the one for keys that the mapping lacks; null where the keys do not tell. */
function lookUp(
  evaluation: TemplateEvaluation,
  [map = literal(""), outer = literal(""), inner = literal("")]: readonly Text[],
  fallback: DocumentNode | undefined,
  at: DocumentNode,
): TemplateValue | null {
  const ofName = step(evaluation.template.mappings ?? undefined, map);
  const value = step(step(ofName, outer), inner);
  if (value !== undefined) return readHere(evaluation.evaluate(value), at);
  const isKnown = [map, outer, inner].every((key) => knownString(key) !== undefined);
  return fallback !== undefined && (isKnown || isAnyOtherKey(evaluation, ofName, outer, inner))
    ? evaluation.evaluate(fallback)
    : null;
}

/** Whether a key is "any other value" than all those that a mapping has. */
function isAnyOtherKey(
  evaluation: TemplateEvaluation,
  map: DocumentNode | undefined,
  outer: Text,
  inner: Text,
): boolean {
  const isOther = (key: Text, node: DocumentNode | undefined): boolean => {
    const piece = singlePiece(key);
    const question = piece === undefined ? undefined : evaluation.questionAbout(piece);
    return (
      question !== undefined &&
      evaluation.ask(question) === anyOtherValue &&
      node?.kind === "map" &&
      node.entries.every((entry) => question.answers.includes(entry.key))
    );
  };
  return isOther(outer, map) || (knownString(outer) !== undefined && isOther(inner, step(map, outer)));
}

/** A scalar of a mapping counts as written where the mapping is used. */
function readHere(value: TemplateValue, at: DocumentNode): TemplateValue {
  return value.kind === "text" ? templateTextValue(value.text, at.origin) : value;
}

function step(node: DocumentNode | undefined, key: Text): DocumentNode | undefined {
  const name = knownString(key);
  return node?.kind === "map" && name !== undefined ? node.get(name)?.value : undefined;
}
