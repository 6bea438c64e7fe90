import { readdirSync } from "node:fs";
import { describe } from "vitest";
import { casesOf, testSuggestion } from "./suggest-case.ts";

for (const file of readdirSync(new URL("cases", import.meta.url)).sort())
  describe(file, () => {
    for (const given of casesOf(file)) testSuggestion(given);
  });
