import type { Notification } from "../../model/notification.ts";
import type { DocumentReading, Entry, MapNode } from "../document/node.ts";
import type { TextFile } from "../document/text-file.ts";
import { type Sections, type TemplateResource } from "./template.ts";
/** Reads the text of a template; of a large one only the resources whose type `isRelevant` accepts. JSON where the text begins like JSON; YAML's flow style begins with a brace too, but quotes no keys. */
export declare function readTemplateText(file: TextFile, isRelevant: (type: string) => boolean): DocumentReading;
/** Reads a text that is a part of a template, whatever it holds. */
export declare function readSnippetText(file: TextFile): DocumentReading;
/** The sections of a template that was read. `assumptionsOf` a resource: what was taken for granted for that it is there. */
export declare function sectionsOf(root: MapNode, assumptionsOf?: (entry: Entry) => readonly string[]): Sections;
/** Keys that stand twice where it matters: in the sections that expressions refer to, and in trails, stores, stacks and declared resources. */
export declare function repetitions(root: MapNode, sections: Sections, isRelevant: (resource: TemplateResource) => boolean): readonly Notification[];
