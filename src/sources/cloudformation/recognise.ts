import type { DocumentNode, MapNode } from "../text/node.ts";

/**
 * A cheap look at a text: could it be a template? Every template names a type of a resource, or says its format
 * version.
 */
export function mayBeTemplate(text: string): boolean {
  if (text.includes("AWSTemplateFormatVersion")) return true;
  if (text.includes("Resources") && (text.includes("AWS::") || text.includes("Custom::"))) return true;
  return mayDeclareNothing(text);
}

/** Such as the AWS CDK writes for a stack without resources: parameters alone, or no entry below `Resources`. */
function mayDeclareNothing(text: string): boolean {
  if (/Parameters|Transform/.test(text) && text.includes("AWS::")) return true;
  return text.includes("Resources") && /["']?Resources["']?\s*:\s*(?:\{\s*\}|null|~|#|$)/m.test(text);
}

/** Whether a document is a template: it says so, its `Resources` hold a type of CloudFormation's, or it has none. */
export function isTemplate(root: DocumentNode | null): boolean {
  if (root?.kind !== "map") return false;
  const version = root.get("AWSTemplateFormatVersion")?.value;
  // The format of org-formation borrows the key for templates that are deployed to many accounts at once.
  if (version?.kind === "scalar" && version.text.endsWith("-OC")) return false;
  if (version !== undefined || hasTransform(root)) return true;
  const resources = root.get("Resources")?.value;
  const hasTypes =
    resources?.kind === "map" &&
    resources.entries.some(({ value }) => value.kind === "map" && isResourceType(value.get("Type")?.value));
  return hasTypes || isEmptyTemplate(root);
}

/** The sections of templates, those of AWS SAM among them (CloudFormation user guide, "Template sections"). */
const sections: ReadonlySet<string> = new Set([
  "AWSTemplateFormatVersion",
  "Conditions",
  "Description",
  "Globals",
  "Hooks",
  "Mappings",
  "Metadata",
  "Outputs",
  "Parameters",
  "Resources",
  "Rules",
  "Transform",
]);

/**
 * Whether a document that something else calls a template can be one that declares nothing:
 * `{}`, or sections without resources.
 * CloudFormation deploys none of these, and the AWS CDK writes them for stacks that are empty.
 */
export function declaresNothing(root: DocumentNode | null): root is MapNode {
  if (root?.kind !== "map" || !root.entries.every(({ key }) => sections.has(key))) return false;
  const resources = root.get("Resources")?.value;
  return resources === undefined || isNothing(resources);
}

/** The same where nothing else calls it a template: then its parameters, or its empty `Resources`, have to. */
function isEmptyTemplate(root: MapNode): boolean {
  if (!declaresNothing(root)) return false;
  const parameters = root.get("Parameters")?.value;
  const isDeclared = (node: DocumentNode): boolean => node.kind === "map" && node.get("Type")?.value.kind === "scalar";
  const hasParameters = parameters?.kind === "map" && parameters.entries.length > 0;
  if (hasParameters) return parameters.entries.every(({ value }) => isDeclared(value));
  return root.get("Resources") !== undefined;
}

function isNothing(node: DocumentNode): boolean {
  return node.kind === "map" ? node.entries.length === 0 : node.kind === "scalar" && node.type === "null";
}

/** The transforms that a template may begin with in place of a version: `AWS::Include` can bring in all the rest. */
function hasTransform(root: MapNode): boolean {
  const transform = root.get("Transform")?.value;
  const declared = transform === undefined ? [] : transform.kind === "sequence" ? transform.items : [transform];
  const names = declared.map((node) => (node.kind === "map" ? node.get("Name")?.value : node));
  return names.some(
    (node) => node?.kind === "scalar" && /^AWS::(?:Include$|LanguageExtensions$|Serverless-\d)/.test(node.text),
  );
}

function isResourceType(node: DocumentNode | undefined): boolean {
  return node?.kind === "scalar" && /^(?:AWS|Custom)::/.test(node.text);
}

/**
 * Whether a text that cannot be parsed was meant to be a template: by lines that only a template has, in a text that
 * begins like YAML or JSON.
 */
export function isMeantAsTemplate(text: string): boolean {
  if (/^\s*\{/.test(text))
    return (
      /[{,\s]["']?AWSTemplateFormatVersion["']?\s*:/.test(text) ||
      (/[{,\s]["']?Resources["']?\s*:/.test(text) &&
        /[{,\s]["']?Type["']?\s*:\s*["']?(?:AWS|Custom)::[A-Za-z0-9]+/.test(text))
    );
  if (!beginsLikeYaml(text)) return false;
  if (/^[ \t]*["']?AWSTemplateFormatVersion["']?[ \t]*:/m.test(text)) return true;
  return (
    /^[ \t]*["']?Resources["']?[ \t]*:/m.test(text) &&
    /^[ \t]*(?:- )?["']?Type["']?[ \t]*:[ \t]*["']?(?:AWS|Custom)::[A-Za-z0-9]+/m.test(text)
  );
}

/**
 * Code and Markdown with a template in it do not count: the first line that is no comment must be a key or a marker,
 * and no line a code fence.
 */
function beginsLikeYaml(text: string): boolean {
  const first = /^(?!\s*(?:#.*)?$).*$/m.exec(text)?.[0] ?? "";
  return /^(?:---|%|\s*(?:["'][^"']+["']|[\w:.-]+)\s*:(?:\s|$)|\s*\{[%{]|\t)/.test(first) && !/^```/m.test(text);
}

/**
 * What engines that make templates from other text leave in it, such as Jinja's `{% if %}` and `{{ name }}`;
 * CloudFormation's own `{{resolve:...}}` is none.
 */
export function templateEngineMark(text: string): string | null {
  return /\{%|\{\{(?!resolve:)|<%|^[^\S\n]*#(?:if|set|foreach)\b/m.exec(text)?.[0].trim() ?? null;
}
