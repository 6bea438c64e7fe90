/** What is said of a configuration beside its model. */
import type { Notification } from "../../model/notification.ts";
import type { ModuleSet } from "./configuration.ts";
import type { Found } from "./read.ts";
import type { SyntaxMistake } from "./syntax.ts";
/** Mistakes of syntax: what is around them is not checked. */
export declare function mistakeNotices(modules: ModuleSet, others: readonly SyntaxMistake[]): Notification[];
/** Modules whose files are not here, and sinks that are written but not made. */
export declare function sourceNotices(modules: ModuleSet, { empty, hidden }: Found): Notification[];
