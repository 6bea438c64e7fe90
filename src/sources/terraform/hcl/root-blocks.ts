import type { Module } from "./module.ts";

/** The addresses of the resource blocks and module calls of a root module, as the `configuration` of a plan lists them. */
export function rootBlocks({ heads }: Module): ReadonlySet<string> {
  return new Set(
    heads.flatMap(({ type, labels }) =>
      type === "resource" ? [labels.join(".")] : type === "module" ? [`module.${labels[0] ?? ""}`] : [],
    ),
  );
}
