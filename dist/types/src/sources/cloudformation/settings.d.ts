import { type Origin } from "../../model/location.ts";
import { type Text } from "../../model/text.ts";
import { type List, type LocatedText, type Setting } from "../../model/value.ts";
import type { Evaluator } from "./evaluator.ts";
import { type Value } from "./value.ts";
/** A property of a mapping as a truth value. CloudFormation takes `true` and `false` also as strings, in any case. */
export declare function booleanSetting(evaluator: Evaluator, map: Value, name: string): Setting<boolean>;
/** A property as a string. `choice`: one of a few words, so that answers to questions are put in; otherwise pieces stay pieces. */
export declare function textSetting(evaluator: Evaluator, map: Value, name: string, choice?: "choice"): Setting<Text>;
/** A property as a list; `readItem` returns null for an item that is not what the list should hold. */
export declare function listSetting<T>(evaluator: Evaluator, map: Value, name: string, readItem: (item: Value) => T | null): Setting<List<T>>;
/** The same where the model has a bare list: what cannot be read as a list is an empty one that may hold more. */
export declare function list<T>(evaluator: Evaluator, written: Value, readItem: (item: Value) => T | null, origin: Origin): List<T>;
/** An item of a list of strings. */
export declare function textItem(item: Value): LocatedText | null;
