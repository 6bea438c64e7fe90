import { type AdvancedEventSelector, type BasicEventSelector } from "../../model/selector.ts";
import type { List, LocatedText, Setting } from "../../model/value.ts";
import type { Evaluator } from "./evaluator.ts";
import type { Value } from "./value.ts";
/** The `AdvancedEventSelectors` property of a trail or an event data store. */
export declare function advancedEventSelectors(evaluator: Evaluator, properties: Value): Setting<List<AdvancedEventSelector>>;
/** The `EventSelectors` property of a trail: basic event selectors. */
export declare function basicEventSelectors(evaluator: Evaluator, properties: Value): Setting<List<BasicEventSelector>>;
/** The insight types of the `InsightSelectors` property of a trail. */
export declare function insightTypes(evaluator: Evaluator, properties: Value): Setting<List<LocatedText>>;
