import type { Level } from "../../../model/result.ts";
import { createColors } from "../../shared/layout.ts";
import type { Colors } from "../../shared/layout.ts";

/** What the parts of the text report share. */
export interface TextStyle {
  readonly colors: Colors;
  readonly width: number;
  readonly verbose: boolean;
}

const narrowest = 60;
const widest = 120;

/** The shared style, with the width kept between what is readable and what is pleasant. */
export function textStyle(options: {
  readonly color: boolean;
  readonly width: number;
  readonly verbose: boolean;
}): TextStyle {
  const width = Number.isFinite(options.width) ? Math.floor(options.width) : 80;
  return {
    colors: createColors(options.color),
    width: Math.min(widest, Math.max(narrowest, width)),
    verbose: options.verbose,
  };
}

/** The colour of a level. */
export function levelColor(colors: Colors, level: Level): (text: string) => string {
  switch (level) {
    case "error":
      return (text) => colors.bold(colors.red(text));
    case "warning":
      return (text) => colors.bold(colors.yellow(text));
    case "note":
      return (text) => colors.bold(colors.blue(text));
  }
}
