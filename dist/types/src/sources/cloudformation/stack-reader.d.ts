import type { Notification } from "../../model/notification.ts";
import { type Text } from "../../model/text.ts";
import type { Scope } from "../../model/scope.ts";
import type { LocatedText } from "../../model/value.ts";
import type { MapNode } from "../document/node.ts";
import { TextFile } from "../document/text-file.ts";
import type { Environment, Files, SourcePart } from "../types.ts";
import { type StackPlace, type Template, type TemplateResource } from "./template.ts";
/** What is known of a template beside its text. Whatever is left out is as for a template that somebody deploys by hand. */
export interface TemplateContext {
    /** Values of parameters; they may hold open pieces. They come before defaults and before what the caller of the run says. */
    readonly parameters?: ReadonlyMap<string, LocatedText>;
    /** The account and Region the stack lives in. */
    readonly scope?: Scope;
    /** Stands before all addresses of the template, `Prod/Data.`: with it things that come from one file several times are told apart. */
    readonly addressPrefix?: string;
    /** The name of the stack. */
    readonly stackName?: Text;
    /** Something else says that the text is a template, so that one without any resource is known for one. */
    readonly isTemplate?: true;
    /** Finds the template of a nested stack or stack set. Null: the property that names the template decides. */
    readonly nestedTemplate?: (resource: TemplateResource, parentUri: string) => NestedTemplate | null;
}
/** Where the template of a nested stack is. `elsewhere`: not beside the input; `because` finishes "… is not read, because". */
export type NestedTemplate = {
    readonly kind: "file";
    readonly uri: string;
} | {
    readonly kind: "elsewhere";
    readonly because: string;
};
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
export declare class StackReader {
    #private;
    constructor(environment: Environment, files: Files, context: TemplateContext, isRelevant: (type: string) => boolean);
    read(parsed: ParsedFile, place: StackPlace): StackTree;
}
export {};
