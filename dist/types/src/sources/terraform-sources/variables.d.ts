import type { Environment } from "../types.ts";
import type { ModuleFile } from "./module.ts";
import type { Expression, SyntaxMistake } from "./syntax.ts";
export interface GivenValues {
    /** What gives the variable its value; undefined where nothing does. */
    readonly get: (name: string, type: Expression | undefined) => Expression | undefined;
    readonly mistakes: readonly SyntaxMistake[];
}
/** Terraform: "Variable Definition Precedence". Values of the environment of the run are not looked at: they are those of the machine that checks. */
export declare function givenValues(files: readonly ModuleFile[], environment: Environment): GivenValues;
