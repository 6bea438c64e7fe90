import type { Files } from "../types.ts";
import type { Block, SyntaxMistake } from "./syntax.ts";
/** A block by its head; what is in it is parsed when it is asked for, and null where it is not valid. */
export interface BlockHead {
    readonly type: string;
    readonly labels: readonly string[];
    readonly uri: string;
    readonly origin: Block["origin"];
    readonly read: () => Block | null;
    /** The blocks of a head that is declared more than once, which Terraform refuses: `read` gives none of them. */
    readonly repeats?: readonly BlockHead[];
}
export interface ModuleFile {
    readonly uri: string;
    readonly text: string;
}
export interface Module {
    readonly folder: string;
    readonly files: readonly ModuleFile[];
    readonly heads: readonly BlockHead[];
    /** The heads of a type, by their labels with dots between. */
    readonly byType: (type: string) => ReadonlyMap<string, BlockHead>;
    /** All that has been found wrong so far. */
    readonly mistakes: readonly SyntaxMistake[];
}
/** Whether Terraform or OpenTofu reads a file of this name as configuration. */
export declare function isConfigurationFile(name: string): boolean;
/** The configuration files of a folder: those of OpenTofu hide those of Terraform of the same name. */
export declare function configurationFiles(files: Files, folder: string): string[];
/** A path in a folder, in its shortest form. */
export declare function inFolder(folder: string, path: string): string;
export declare function folderOf(uri: string): string;
/** Reads the files of a module. Files that cannot be read are left out, and said to be. */
export declare function readModule(folder: string, texts: readonly ModuleFile[]): Module;
/** The alias of a provider block; undefined for the default one of its name. */
export declare function aliasOf(head: BlockHead): string | undefined;
