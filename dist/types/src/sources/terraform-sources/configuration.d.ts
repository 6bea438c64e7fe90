/** The modules of a root module: those in folders of the repository, and those that `terraform init` has brought. */
import type { Files } from "../types.ts";
import { type Module, type ModuleFile } from "./module.ts";
import type { Block } from "./syntax.ts";
/** Where the module of a call is. */
export type ModuleSource = {
    readonly kind: "module";
    readonly module: Module;
}
/** Its files are not here. `source` as written; null where it is no plain text. */
 | {
    readonly kind: "elsewhere";
    readonly source: string | null;
};
export declare class ModuleSet {
    #private;
    readonly root: Module;
    /** @param input the file that was named or found; it belongs to the root module whatever its name */
    constructor(input: ModuleFile, files: Files);
    /** All modules that have been read. */
    get modules(): readonly Module[];
    /** @param path the names of the calls that lead to the module, `["network", "logs"]` */
    sourceOf(call: Block, caller: Module, path: readonly string[]): ModuleSource;
    /** The texts of the files beside the root module that give values to its variables, those that count more last. */
    variableFiles(): readonly ModuleFile[];
}
/** The folders of modules by the path of their calls, `a.b`; empty where nothing is installed. */
export declare function installedModules(files: Files, folder: string): ReadonlyMap<string, string>;
