import type { Level } from "../model/result.ts";
import type { Format } from "../report/formats.ts";

/** The words of `check`, as commander hands them over. */
export interface CheckWords {
  readonly trails?: string[];
  readonly policy?: string[];
  readonly format: Format;
  readonly output?: string[];
  readonly failOn?: Level | "none";
  readonly failOnUndetermined?: boolean;
  readonly baseline?: string;
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

/** The words of `explain`. */
export interface ExplainWords extends Pick<CheckWords, "trails" | "region" | "accountId" | "partition" | "parameter" | "parameters" | "exclude" | "config" | "color"> {
  readonly in?: string[];
  readonly format: "text" | "json";
}
