import { posix } from "node:path";
import type { Notification } from "../../../model/notification.ts";
import type { Assumption } from "../../../model/reasons/assumption.ts";
import { knownString, type Text } from "../../../model/text.ts";
import type { Scope } from "../../../model/scope.ts";
import type { LocatedText } from "../../../model/value.ts";
import type { DocumentNode, Entry, MapNode } from "../../text/node.ts";
import { EmbeddedText } from "../../text/embedded-text.ts";
import { TextFile } from "../../text/text-file.ts";
import type { Environment, Files, SourcePart } from "../../types.ts";
import { unseenTrailNotices } from "../read/unseen-trails.ts";
import { TemplateEvaluator } from "../evaluate/evaluator.ts";
import { includeFiles, type IncludedSnippet } from "./includes.ts";
import { expandLoops, type LoopExpansion } from "./loops.ts";
import {
  deepBodyNotices,
  includeNotices,
  loopNotices,
  macroOf,
  mayHoldOctalNumbers,
  missingExtensionsNotice,
  noticesOf,
  octalNotices,
} from "./notices.ts";
import { declaresNothing, isTemplate } from "../recognise.ts";
import { stackInstances } from "./stack-sets.ts";
import { stackTypes, type StackType } from "./stack-types.ts";
import { addressOf, makeTemplate, newFamily, resourceOf } from "./template.ts";
import type { Family, ParentStack, Sections, StackPlace, Template, TemplateResource } from "../evaluate/types.ts";
import { readSnippetText, readTemplateText, repetitions, sectionsOf } from "./template-file.ts";
import type { TemplateValue } from "../evaluate/value.ts";

/**
 * What is known of a template beside its text. Whatever is left out is as for a template that somebody deploys by hand.
 */
export interface TemplateContext {
  /**
   * Values of parameters; they may hold open pieces. They come before defaults and before what the caller of the run
   * says.
   */
  readonly parameters?: ReadonlyMap<string, LocatedText>;
  /** The account and Region the stack lives in. */
  readonly scope?: Scope;
  /**
   * Stands before all addresses of the template, `Prod/Data.`: with it things that come from one file several times are
   * told apart.
   */
  readonly addressPrefix?: string;
  /** The name of the stack. */
  readonly stackName?: Text;
  /** Something else says that the text is a template, so that one without any resource is known for one. */
  readonly isTemplate?: true;
  /** Finds the template of a nested stack or stack set. Null: the property that names the template decides. */
  readonly nestedTemplate?: (resource: TemplateResource, parentUri: string) => NestedTemplate | null;
}

/**
 * Where the template of a nested stack is. `elsewhere`: not beside the input; `because` finishes "… is not read,
 * because".
 */
export type NestedTemplate =
  { readonly kind: "file"; readonly uri: string } | { readonly kind: "elsewhere"; readonly because: string };

/** Stacks, and resources in all of them, that are read of one input: more than anybody deploys with one template. */
const mostStacks = 3_000;
const mostResources = 30_000;
const deepestStack = 20;

/** A template that was read as one stack together with those nested in it. */
export interface StackTree {
  /** The stack itself first; each stands before those nested in it. */
  readonly stacks: readonly Template[];
  readonly parts: readonly SourcePart[];
  readonly notifications: readonly Notification[];
}

interface ParsedFile {
  readonly file: TextFile;
  readonly root: MapNode;
  readonly hasRepeatedKeys: boolean;
}

/** Reads a template and the templates of the stacks nested in it. */
export class StackReader {
  readonly #environment: Environment;
  readonly #files: Files;
  readonly #context: TemplateContext;
  readonly #isRelevant: (type: string) => boolean;
  readonly #family: Family = newFamily();
  readonly #stacks: Template[] = [];
  readonly #parts = new Map<string, SourcePart>();
  readonly #parsed = new Map<string, ParsedFile | null>();
  #resources = 0;
  readonly #textOf = new Map<Template, TextFile>();
  readonly #snippets = new Map<string, IncludedSnippet>();
  readonly #notifications = new Map<string, Notification>();

  constructor(environment: Environment, files: Files, context: TemplateContext, isRelevant: (type: string) => boolean) {
    this.#environment = environment;
    this.#files = files;
    this.#context = context;
    this.#isRelevant = isRelevant;
  }

  read(parsed: ParsedFile, place: StackPlace): StackTree {
    this.#load(parsed, place);
    return { stacks: this.#stacks, parts: [...this.#parts.values()], notifications: [...this.#notifications.values()] };
  }

  /** `rests`: what it was taken for granted for that there is such a stack. */
  #load(
    { file, root: written, hasRepeatedKeys }: ParsedFile,
    place: StackPlace,
    rests: readonly Assumption[] = [],
  ): Template {
    const { root, assumptions } = this.#expanded(file, written, place);
    const sections = sectionsOf(root, ({ key }) => [...rests, ...(assumptions.get(key) ?? [])]);
    const children = new Map<string, Template>();
    const macro = macroOf(root.get("Transform"), sections.resources);
    const template = {
      ...makeTemplate(file, sections, this.#environment, place, this.#family, children),
      ...(macro !== undefined && { changedBy: { code: "macro-result", macro } as const }),
    };
    this.#stacks.push(template);
    this.#resources += sections.resources.length;
    this.#textOf.set(template, file);
    if (hasRepeatedKeys) this.#say(...repetitions(root, sections, ({ type }) => this.#isRelevant(type)));
    if (mayHoldOctalNumbers(file.text)) {
      const relevant = sections.resources.flatMap(({ type, node }) => (this.#isRelevant(type) ? [node] : []));
      this.#say(
        ...octalNotices([...shownParameters(template, sections), sections.mappings, sections.conditions, ...relevant]),
      );
    }
    this.#say(...noticesOf(root.get("Transform"), sections.resources));
    this.#say(...unseenTrailNotices(sections.resources));
    for (const resource of sections.resources) {
      const type = stackTypes.get(resource.type);
      const child = type === undefined ? null : this.#loadNested(template, resource, type);
      if (child !== null) children.set(resource.logicalId, child);
    }
    return template;
  }

  /** The template after what CloudFormation does before it reads a template: files are included, loops unrolled. */
  #expanded(file: TextFile, written: MapNode, place: StackPlace): Pick<LoopExpansion, "root" | "assumptions"> {
    // Of a large template only these resources are read at all.
    const isLookedInto = (entry: Entry): boolean => {
      const { type } = resourceOf(entry);
      return type === "" || this.#isRelevant(type);
    };
    let root = written;
    let mayLoop = file.text.includes("Fn::ForEach");
    if (file.text.includes("AWS::Include")) {
      const included = includeFiles(root, this.#provisional(file, root, place), isLookedInto, (location) =>
        this.#snippet(file.uri, location),
      );
      this.#say(...includeNotices(included.unread));
      mayLoop ||= included.root !== root;
      root = included.root;
    }
    if (!mayLoop) return { root, assumptions: new Map() };
    const unrolled = expandLoops(root, this.#provisional(file, root, place), isLookedInto);
    this.#say(...loopNotices(unrolled.openLoops), ...deepBodyNotices(unrolled.deepBodies));
    if (unrolled.hasLoops) this.#say(...missingExtensionsNotice(root.get("Transform"), file.locate(0, 0)));
    return unrolled;
  }

  /** A template as far as it is needed to evaluate where to look and what to repeat. */
  #provisional(file: TextFile, root: MapNode, place: StackPlace): Template {
    return makeTemplate(file, sectionsOf(root), this.#environment, place, newFamily(), new Map());
  }

  #snippet(from: string, location: string): IncludedSnippet {
    if (isAddress(location)) return { kind: "unread", because: `${location} is no file of the repository` };
    const uri = posix.join(posix.dirname(from), location);
    const known = this.#snippets.get(uri);
    if (known !== undefined) return known;
    const snippet = this.#readSnippet(uri);
    this.#snippets.set(uri, snippet);
    return snippet;
  }

  #readSnippet(uri: string): IncludedSnippet {
    const found = this.#files.read(uri);
    if (found.kind === "missing") return { kind: "unread", because: `there is no file ${uri}` };
    if (found.kind === "failed") return { kind: "unread", because: `${uri} cannot be read: ${found.reason}` };
    this.#parts.set(uri, { uri, text: found.text, mayQuote: true });
    const { root, errors } = readSnippetText(new TextFile(uri, found.text, uri));
    const [error] = errors;
    if (error !== undefined)
      return {
        kind: "unread",
        because: `${uri} cannot be read (line ${String(error.location.startLine)}, column ${String(error.location.startColumn)}): ${error.message}`,
      };
    return root?.kind === "map"
      ? { kind: "read", entries: root.entries }
      : { kind: "unread", because: `${uri} holds no mapping` };
  }

  #loadNested(template: Template, resource: TemplateResource, type: StackType): Template | null {
    const inline = type.isStackSet ? this.#inlineTemplate(template, resource) : null;
    const parsed = inline ?? this.#templateFile(template, resource, type);
    if (parsed === null || parsed === "unreadable") return null;
    if (type.isStackSet) {
      this.#loadInstances(template, resource, parsed);
      return null;
    }
    if (this.#isFull(template, resource, 1)) return null;
    return this.#load(parsed, {
      root: template.place.root,
      path: `${addressOf(template, resource.logicalId)}.`,
      scope: template.scope,
      parent: { template, resource, parameter: passedBy(resource) },
      given: new Map(),
      stackName: null,
    });
  }

  #loadInstances(template: Template, resource: TemplateResource, parsed: ParsedFile): void {
    const evaluator = new TemplateEvaluator(template, new Map(), () => null);
    const instances = stackInstances(evaluator, resource);
    if (this.#isFull(template, resource, instances.length)) return;
    for (const { label, scope, parameter } of instances) {
      if (this.#isFull(template, resource, 1)) return;
      const path = `${addressOf(template, resource.logicalId)}${label === "" ? "" : `[${label}]`}.`;
      this.#load(
        parsed,
        {
          root: template.place.root,
          path,
          scope,
          parent: { template, resource, parameter },
          given: new Map(),
          stackName: null,
        },
        evaluator.assumptions,
      );
    }
  }

  #isFull(template: Template, resource: TemplateResource, more: number): boolean {
    if (
      this.#stacks.length + more <= mostStacks &&
      this.#resources <= mostResources &&
      ancestorsOf(template).length < deepestStack
    )
      return false;
    const message = `What the ${kindOf(resource)} ${addressOf(template, resource.logicalId)} declares is not checked: of one template at most ${String(mostStacks)} stacks with ${String(mostResources)} resources are read, nested at most ${String(deepestStack)} deep.`;
    this.#say({ level: "error", message, location: resource.keyOrigin.locate(), incomplete: true });
    return true;
  }

  #templateFile(template: Template, resource: TemplateResource, type: StackType): ParsedFile | null {
    const found = this.#context.nestedTemplate?.(resource, template.uri) ?? templateNamedBy(template, resource, type);
    if (found.kind === "elsewhere") return this.#unread(template, resource, found.because);
    if (ancestorsOf(template).some(({ uri }) => uri === found.uri))
      return this.#unread(template, resource, `its template ${found.uri} is one of those that it is nested in`);
    return this.#parse(template, resource, found.uri);
  }

  /** The template of a stack set that stands in its property `TemplateBody`. */
  #inlineTemplate(template: Template, resource: TemplateResource): ParsedFile | "unreadable" | null {
    const evaluator = new TemplateEvaluator(template, new Map(), () => null);
    const body = evaluator.property(evaluator.propertiesOf(resource), "TemplateBody");
    if (body.kind === "absent") return null;
    const properties = resource.node?.get("Properties")?.value;
    const node = properties?.kind === "map" ? properties.get("TemplateBody")?.value : undefined;
    const outer = this.#textOf.get(template);
    const text = body.kind === "text" ? knownString(body.text) : undefined;
    if (text === undefined || node === undefined || outer === undefined) {
      this.#unread(template, resource, "its TemplateBody is known only when the stack is deployed");
      return "unreadable";
    }
    return (
      this.#parsedText(template, resource, new EmbeddedText(outer, node, text), "its TemplateBody") ?? "unreadable"
    );
  }

  #parse(template: Template, resource: TemplateResource, uri: string): ParsedFile | null {
    const known = this.#parsed.get(uri);
    if (known !== undefined) return known;
    const parsed = this.#parseFile(template, resource, uri);
    this.#parsed.set(uri, parsed);
    return parsed;
  }

  #parseFile(template: Template, resource: TemplateResource, uri: string): ParsedFile | null {
    const found = this.#files.read(uri);
    if (found.kind === "missing") return this.#unread(template, resource, `there is no file ${uri}`);
    if (found.kind === "failed") return this.#unread(template, resource, `${uri} cannot be read: ${found.reason}`);
    this.#parts.set(uri, { uri, text: found.text, mayQuote: true });
    return this.#parsedText(template, resource, new TextFile(uri, found.text), uri);
  }

  #parsedText(template: Template, resource: TemplateResource, file: TextFile, name: string): ParsedFile | null {
    const { root, errors, hasRepeatedKeys } = readTemplateText(file, this.#isRelevant);
    const [error] = errors;
    if (error !== undefined) {
      const { location, message } = error;
      const where = `line ${String(location.startLine)}, column ${String(location.startColumn)}`;
      this.#say({
        level: "error",
        message: `The template of the ${kindOf(resource)} ${addressOf(template, resource.logicalId)} cannot be read and is not checked (${name}, ${where}): ${message}.`,
        location,
        incomplete: true,
      });
      return null;
    }
    if (root?.kind !== "map" || !(declaresNothing(root) || isTemplate(root)))
      return this.#unread(template, resource, `${name} holds no CloudFormation template`);
    return { file, root, hasRepeatedKeys };
  }

  #unread(template: Template, resource: TemplateResource, because: string): null {
    const hides = addressOf(template, resource.logicalId);
    const kind = kindOf(resource);
    const message = `What the ${kind} ${hides} declares is not checked: ${because}.`;
    const location = resource.keyOrigin.locate();
    this.#say({ level: "warning", message, location, incomplete: false, hides, alike: `${kind}: ${because}` });
    return null;
  }

  /** A template that is used several times says what it has to say once. */
  #say(...notifications: readonly Notification[]): void {
    for (const notification of notifications) this.#notifications.set(JSON.stringify(notification), notification);
  }
}

function kindOf(resource: TemplateResource): string {
  return stackTypes.get(resource.type)?.isStackSet === true ? "stack set" : "nested stack";
}

function isAddress(path: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(path);
}

/** The declarations of parameters whose values may be shown. */
function shownParameters(template: Template, { parameters }: Sections): readonly DocumentNode[] {
  const entries = parameters?.kind === "map" ? parameters.entries : [];
  return entries.flatMap(({ key, value }) => (template.parameters.get(key)?.isSecret === false ? [value] : []));
}

function ancestorsOf(template: Template): readonly Template[] {
  const { parent } = template.place;
  return parent === null ? [template] : [template, ...ancestorsOf(parent.template)];
}

function passedBy(resource: TemplateResource): ParentStack["parameter"] {
  return (evaluation, name): TemplateValue =>
    evaluation.property(evaluation.property(evaluation.propertiesOf(resource), "Parameters"), name);
}

/**
 * The template that a stack's own property names: a path in the repository, as `aws cloudformation package` takes it,
 * or an address elsewhere.
 */
function templateNamedBy(template: Template, resource: TemplateResource, type: StackType): NestedTemplate {
  const evaluator = new TemplateEvaluator(template, new Map(), () => null);
  const value = evaluator.property(evaluator.propertiesOf(resource), type.template);
  const elsewhere = (because: string): NestedTemplate => ({
    kind: "elsewhere",
    because: `${because}; the template is checked only when it is itself among the inputs, and then without the parameters given here`,
  });
  if (value.kind === "absent") return elsewhere(`it has no ${type.template}`);
  if (value.kind === "map")
    return {
      kind: "elsewhere",
      because: `its ${type.template} is an application of the AWS Serverless Application Repository`,
    };
  const path = value.kind === "text" ? knownString(value.text) : undefined;
  if (path === undefined) return elsewhere(`its ${type.template} is known only when the stack is deployed`);
  if (isAddress(path)) return elsewhere(`its ${type.template} is an address and no file of the repository`);
  return { kind: "file", uri: posix.join(posix.dirname(template.uri), path) };
}
