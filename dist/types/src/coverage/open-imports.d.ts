import type { Sink } from "../model/sink.ts";
/**
 * What a selector imports from other stacks and stayed open: its descriptions say why, which the text of the selector does not.
 *
 * @param index of the selector in its list
 */
export declare function openImportsOf(sink: Sink, index: number): readonly string[];
