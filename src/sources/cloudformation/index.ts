import type { Notification } from "../../model/notification.ts";
import { readJson } from "../document/json.ts";
import type { DocumentNode, DocumentReading, MapNode } from "../document/node.ts";
import { TextFile } from "../document/text-file.ts";
import { readYaml } from "../document/yaml.ts";
import type { Environment, FrontEnd, Reading, SourceInput } from "../types.ts";
import { readDeclaredResources } from "./declared-resources.ts";
import { noticesOf, repeatedKeys } from "./notices.ts";
import { questionsOf } from "./questions.ts";
import { isMeantAsTemplate, isTemplate, mayBeTemplate } from "./recognise.ts";
import { isSinkType, readSinks } from "./sinks.ts";
import { readSlices } from "./slices.ts";
import { declarationsOf, makeTemplate, resourceOf, type Sections, type TemplateResource } from "./template.ts";

/** Reads CloudFormation templates in YAML and JSON. */
export const cloudFormation: FrontEnd = {
  id: "cloudformation",
  title: "CloudFormation template",
  mayRead: mayBeTemplate,
  mayQuote: true,
  read: readTemplate,
};

function readTemplate(input: SourceInput, environment: Environment): Reading {
  const file = new TextFile(input.uri, input.text);
  const { root, errors, hasRepeatedKeys } = readDocument(file, (type) => isSinkType(type) || declarationsOf(environment.catalog).has(type));
  const [error] = errors;
  if (error !== undefined) {
    if (!isMeantAsTemplate(file.text)) return { kind: "not-mine" };
    const { location, message } = error;
    const where = `line ${String(location.startLine)}, column ${String(location.startColumn)}`;
    return { kind: "unreadable", notifications: [{ level: "error", message: `This CloudFormation template cannot be read and is not checked (${where}): ${message}.`, location, incomplete: true }] };
  }
  if (root?.kind !== "map" || !isTemplate(root)) return { kind: "not-mine" };
  return { kind: "read", model: modelOf(file, root, hasRepeatedKeys, environment) };
}

/** Below this size, in characters, a template is parsed as a whole. */
const sliceFrom = 8_000;

/** JSON where the text begins like JSON; YAML's flow style begins with a brace too, but quotes no keys. */
function readDocument(file: TextFile, isRelevant: (type: string) => boolean): DocumentReading {
  if (!/^\s*\{/.test(file.text)) return (file.text.length < sliceFrom ? null : readSlices(file, isRelevant)) ?? readYaml(file);
  const reading = readJson(file);
  if (reading.errors.length === 0 || !/^\s*\{\s*(?:#.*\s+)*['\w]/.test(file.text)) return reading;
  const asYaml = readYaml(file);
  return asYaml.errors.length === 0 ? asYaml : reading;
}

function modelOf(file: TextFile, root: MapNode, hasRepeatedKeys: boolean, environment: Environment): Extract<Reading, { kind: "read" }>["model"] {
  const sections = sectionsOf(root);
  const template = makeTemplate(file.uri, sections, environment);
  const declarations = declarationsOf(environment.catalog);
  const questions = questionsOf(template);
  const { sinks, notifications } = readSinks(template, questions);
  const isRelevant = ({ type }: TemplateResource): boolean => isSinkType(type) || declarations.has(type);
  return {
    sinks,
    resources: readDeclaredResources(template, questions, declarations),
    notifications: [...(hasRepeatedKeys ? repetitions(root, sections, isRelevant) : []), ...noticesOf(root.get("Transform"), sections.resources), ...notifications],
  };
}

function sectionsOf(root: MapNode): Sections {
  const resources = root.get("Resources")?.value;
  return {
    parameters: root.get("Parameters")?.value,
    mappings: root.get("Mappings")?.value,
    conditions: root.get("Conditions")?.value,
    resources: resources?.kind === "map" ? resources.entries.map(resourceOf) : [],
  };
}

/** Keys that stand twice where it matters: in the sections that expressions refer to, and in trails, stores and declared resources. */
function repetitions(root: MapNode, sections: Sections, isRelevant: (resource: TemplateResource) => boolean): readonly Notification[] {
  const resources: DocumentNode | undefined = root.get("Resources")?.value;
  return [
    ...repeatedKeys([root, resources], "shallow"),
    ...repeatedKeys([sections.parameters, sections.mappings, sections.conditions], "deep"),
    ...repeatedKeys(sections.resources.filter(isRelevant).map(({ node }) => node), "deep"),
  ];
}
