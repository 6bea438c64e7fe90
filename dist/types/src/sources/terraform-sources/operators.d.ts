/** Conditions, comparisons and arithmetic, with an answer also where operands are open. */
import type { Origin } from "../../model/location.ts";
import type { Question } from "../../model/guard.ts";
import type { Recorder } from "./recorder.ts";
import { type OpenPiece, type Value } from "./value.ts";
/** The note that a question came up which nobody answered. */
export declare const questionLeftOpen = "\0question";
/** Decides conditions: by their values, else by asking. Null answers leave them open. */
export declare class Conditions {
    #private;
    constructor(uri: string, recorder: Recorder, ask: (question: Question) => string | null);
    /** Whether a condition holds; the piece that leaves it open where nobody says. */
    decide(value: Value): boolean | OpenPiece;
    /** Whether a collection that is open has any element. */
    hasAny(piece: OpenPiece): Question;
    equal(a: Value, b: Value): boolean | OpenPiece;
}
/** The result of an operator on numbers. */
export declare function arithmetic(operator: string, a: Value, b: Value, origin: Origin): Value;
