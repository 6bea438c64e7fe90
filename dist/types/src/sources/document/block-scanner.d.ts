/**
 * A check that a piece of block-style YAML is surely valid, many times cheaper than parsing it.
 * It knows a small part of YAML: mappings and lists by indentation, scalars and flow collections on one line, block scalars, tags, comments.
 * `false` only means that it cannot tell: then the piece has to be parsed.
 */
/** Whether the lines from `start` to `end` of a text are surely a valid block mapping or sequence. The text holds no tabs and no control characters. */
export declare function isSurelyValid(text: string, start: number, end: number): boolean;
