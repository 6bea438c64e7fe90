/** What is said of a configuration beside its model. */
import type { Notification } from "../../model/notification.ts";
import type { ModuleSet } from "./configuration.ts";
import type { Found } from "./read.ts";
import type { SyntaxMistake } from "./syntax.ts";
/** Mistakes of syntax: what is around them is not checked. */
export declare function mistakeNotices(modules: ModuleSet, others: readonly SyntaxMistake[]): Notification[];
/** Blocks that are declared more than once, in all modules that have been read. */
export declare function repetitionNotices(modules: ModuleSet): Notification[];
/** Modules that are not read, and sinks that are written but not made. */
export declare function sourceNotices(modules: ModuleSet, { empty, hidden }: Found): Notification[];
