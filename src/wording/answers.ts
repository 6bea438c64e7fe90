/** What an answer to a question says, as a clause. */
export type AnswerWords = (answer: string) => string;

/** "parameter Env, which has no default, is prod". */
export function is(noun: string): AnswerWords {
  return (answer) => withVerb(noun, `is ${answer}`);
}

/** A question that is answered with yes or no: "condition IsProd is true". */
export function isTrue(noun: string): AnswerWords {
  return either(withVerb(noun, "is true"), withVerb(noun, "is false"));
}

/** A question that is answered with yes or no, in clauses of its own. */
export function either(yes: string, no: string): AnswerWords {
  return (answer) => (answer === "yes" ? yes : no);
}

/** A noun with what follows it: one that has a clause of its own is closed by a comma. */
export function withVerb(noun: string, verb: string): string {
  return `${noun}${noun.includes(", ") ? "," : ""} ${verb}`;
}
