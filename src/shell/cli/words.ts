import type { Level } from "../../model/result.ts";
import type { Format } from "../../report/formats.ts";

/** The words of the commands that judge, as commander hands them over. */
export interface JudgeWords {
  readonly trails?: string[];
  readonly policy?: string[];
  readonly format: Format;
  readonly output?: string[];
  readonly failOn?: Level | "none";
  readonly failOnUndetermined?: boolean;
  readonly sameAccount?: boolean;
  readonly region?: string;
  readonly accountId?: string;
  readonly partition?: string;
  readonly parameter?: Record<string, string>;
  readonly parameters?: string[];
  readonly exclude?: string[];
  readonly config?: string | false;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color?: boolean;
}

/** The words of `check`. */
export interface CheckWords extends JudgeWords {
  readonly baseline?: string;
}

/** The words of `explain`. */
export interface ExplainWords extends Pick<
  JudgeWords,
  "trails" | "region" | "accountId" | "partition" | "parameter" | "parameters" | "exclude" | "config" | "color"
> {
  readonly in?: string[];
  readonly format: "text" | "json";
}
