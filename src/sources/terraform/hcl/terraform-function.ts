import type { Origin } from "../../../model/location.ts";
import type { TextFile } from "../../text/text-file.ts";
import type { FunctionFiles } from "./function-files.ts";
import type { Conditions } from "./operators.ts";
import type { TerraformValue } from "./value.ts";

/** What a function may need beside its arguments. */
export interface FunctionSurroundings {
  readonly conditions: Conditions;
  readonly files: FunctionFiles;
  /** A file as a template, in which these names stand for values; undefined where it is none. */
  readonly render: (file: TextFile, names: ReadonlyMap<string, TerraformValue>) => TerraformValue | undefined;
}

/** A function of evaluated arguments; undefined where they are too open, or not what it takes. */
export type TerraformFunction = (
  values: readonly TerraformValue[],
  origin: Origin,
  surroundings: FunctionSurroundings,
) => TerraformValue | undefined;
