import type { Notification } from "../../../model/notification.ts";
import type { Assumption } from "../../../model/reasons/assumption.ts";
import { readJson } from "../../text/json.ts";
import type { DocumentNode, DocumentReading, Entry, MapNode } from "../../text/node.ts";
import type { TextFile } from "../../text/text-file.ts";
import { readYaml } from "../../text/yaml.ts";
import { repeatedKeys } from "./notices.ts";
import { readSlices } from "./slices.ts";
import { resourceOf } from "./template.ts";
import type { Sections, TemplateResource } from "../evaluate/types.ts";

/** Below this size, in characters, a template is parsed as a whole. */
const sliceFrom = 8_000;

/**
 * Reads the text of a template; of a large one only the resources whose type `isRelevant` accepts. JSON where the text
 * begins like JSON; YAML's flow style begins with a brace too, but quotes no keys.
 */
export function readTemplateText(file: TextFile, isRelevant: (type: string) => boolean): DocumentReading {
  if (!/^\s*\{/.test(file.text))
    return (file.text.length < sliceFrom ? null : readSlices(file, isRelevant)) ?? readYaml(file);
  return readJsonOrFlow(file);
}

/** Reads a text that is a part of a template, whatever it holds. */
export function readSnippetText(file: TextFile): DocumentReading {
  return /^\s*\{/.test(file.text) ? readJsonOrFlow(file) : readYaml(file);
}

function readJsonOrFlow(file: TextFile): DocumentReading {
  const reading = readJson(file);
  const hasBareKeys = /^\s*\{\s*(?:#.*\s+)*['\w]/.test(file.text);
  return reading.errors.length === 0 || !hasBareKeys ? reading : readYaml(file);
}

/**
 * The sections of a template that was read. `assumptionsOf` a resource: what was taken for granted for that it is
 * there.
 */
export function sectionsOf(root: MapNode, assumptionsOf: (entry: Entry) => readonly Assumption[] = () => []): Sections {
  const resources = root.get("Resources")?.value;
  return {
    parameters: root.get("Parameters")?.value,
    mappings: root.get("Mappings")?.value,
    conditions: root.get("Conditions")?.value,
    outputs: root.get("Outputs")?.value,
    rules: root.get("Rules")?.value,
    resources:
      resources?.kind === "map" ? resources.entries.map((entry) => resourceOf(entry, assumptionsOf(entry))) : [],
  };
}

/**
 * Keys that stand twice where it matters: in the sections that expressions refer to, and in trails, stores, stacks and
 * declared resources.
 */
export function repetitions(
  root: MapNode,
  sections: Sections,
  isRelevant: (resource: TemplateResource) => boolean,
): readonly Notification[] {
  const resources: DocumentNode | undefined = root.get("Resources")?.value;
  return [
    ...repeatedKeys([root, resources], "shallow"),
    ...repeatedKeys([sections.parameters, sections.mappings, sections.conditions], "deep"),
    ...repeatedKeys(
      sections.resources.filter(isRelevant).map(({ node }) => node),
      "deep",
    ),
  ];
}
