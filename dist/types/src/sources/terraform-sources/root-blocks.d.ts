import type { Module } from "./module.ts";
/** The addresses of the resource blocks and module calls of a root module, as the `configuration` of a plan lists them. */
export declare function rootBlocks({ heads }: Module): ReadonlySet<string>;
