import type { SourceModel } from "../../model/notification.ts";
import type { Environment, Files, SourcePart } from "../types.ts";
import type { Assembly, StackArtifact } from "./manifest.ts";
import type { SourceFinder } from "./source-lines.ts";
/** What a stack comes to. */
export interface StackReading {
    readonly model: SourceModel;
    readonly parts: readonly SourcePart[];
}
export declare function readStack(stack: StackArtifact, assembly: Assembly, files: Files, sourceOf: SourceFinder, environment: Environment): StackReading;
