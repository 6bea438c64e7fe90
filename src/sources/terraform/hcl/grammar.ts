/** The parser for HCL: tree-sitter with the grammar of Terraform, both in WebAssembly. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Parser, Tree } from "web-tree-sitter";

let parser: Parser | undefined;

/** Makes the parser ready. It takes some milliseconds, once a run. */
export async function loadGrammar(): Promise<void> {
  if (parser !== undefined) return;
  // Plans need the places of blocks alone, which are found without a parser.
  const { Language, Parser } = await import("web-tree-sitter");
  await Parser.init({ locateFile: () => wasmFile("web-tree-sitter", "web-tree-sitter.wasm") });
  const made = new Parser();
  made.setLanguage(
    await Language.load(readFileSync(wasmFile("@tree-sitter-grammars/tree-sitter-hcl", "tree-sitter-terraform.wasm"))),
  );
  parser = made;
}

/** Beside the bundle, where the build copies it; in the package, where the sources are run. */
function wasmFile(packageName: string, name: string): string {
  const beside = fileURLToPath(new URL(name, import.meta.url));
  return existsSync(beside) ? beside : createRequire(import.meta.url).resolve(`${packageName}/${name}`);
}

/** Parses a text and gives its tree to `use`, which must not keep it. `loadGrammar` must have been awaited before. */
export function withTree<T>(text: string, use: (tree: Tree) => T): T {
  const tree = parser?.parse(text);
  if (tree === undefined || tree === null) throw new Error("The parser for HCL is not loaded.");
  try {
    return use(tree);
  } finally {
    tree.delete();
  }
}
