import type { PatternMistake, PatternProblem } from "./types.ts";

/** More are not told: who mends these will run it again. */
const mostMistakes = 20;

/** Collects what is wrong in a pattern. */
export class MistakeList {
  readonly list: PatternMistake[] = [];

  add(path: readonly (string | number)[], problem: PatternProblem): void {
    if (this.list.length < mostMistakes) this.list.push({ problem, place: { kind: "path", path } });
  }
}
