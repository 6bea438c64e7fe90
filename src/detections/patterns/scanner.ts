import type { PatternMistake, PatternProblem } from "./types.ts";

/** Ends the reading of a text at its first mistake. Caught by the reader of the language, never let out. */
export class TextMistakeError extends Error {
  readonly mistake: PatternMistake;

  constructor(problem: PatternProblem, offset: number, length: number) {
    super(problem.code);
    this.mistake = { problem, place: { kind: "offset", offset, length } };
  }
}

/** A position in a text, with what readers of small languages ask of it. */
export class TextScanner {
  readonly text: string;
  position = 0;

  constructor(text: string) {
    this.text = text;
  }

  get isAtEnd(): boolean {
    return this.position >= this.text.length;
  }

  skipSpace(): void {
    this.take(/\s*/y);
  }

  /** What a sticky expression matches here, which is passed; null: it does not match. */
  take(expression: RegExp): string | null {
    expression.lastIndex = this.position;
    const [found] = expression.exec(this.text) ?? [];
    if (found === undefined) return null;
    this.position += found.length;
    return found;
  }

  /** Passes a text that stands here. */
  takeText(text: string): boolean {
    if (!this.text.startsWith(text, this.position)) return false;
    this.position += text.length;
    return true;
  }

  expected(what: string): TextMistakeError {
    const found = this.text.slice(this.position, this.position + 20);
    return new TextMistakeError({ code: "expected", what, found }, this.position, this.isAtEnd ? 0 : 1);
  }
}
