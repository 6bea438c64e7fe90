import type { Tree } from "web-tree-sitter";
/** Makes the parser ready. It takes some milliseconds, once a run. */
export declare function loadGrammar(): Promise<void>;
/** Parses a text and gives its tree to `use`, which must not keep it. `loadGrammar` must have been awaited before. */
export declare function withTree<T>(text: string, use: (tree: Tree) => T): T;
