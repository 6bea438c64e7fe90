import type { CheckOptions } from "../../run/check.ts";
import type { JudgeWords } from "./words.ts";

type CodeWords = Pick<
  JudgeWords,
  "trails" | "region" | "accountId" | "partition" | "parameter" | "parameters" | "exclude" | "config"
>;

/** The options that `check` and `explain` share, from words to names of the library. */
export function codeOptions(words: CodeWords): CheckOptions {
  return {
    ...(words.trails === undefined ? {} : { trails: words.trails }),
    ...(words.region === undefined ? {} : { region: words.region }),
    ...(words.accountId === undefined ? {} : { accountId: words.accountId }),
    ...(words.partition === undefined ? {} : { partition: words.partition }),
    ...(words.parameter === undefined ? {} : { parameters: words.parameter }),
    ...(words.parameters === undefined ? {} : { parameterFiles: words.parameters }),
    ...(words.exclude === undefined ? {} : { exclude: words.exclude }),
    ...(words.config === undefined ? {} : { configuration: words.config === false ? null : words.config }),
  };
}
