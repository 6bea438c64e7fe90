import type { FrontEnd } from "../types.ts";
/** Reads cloud assemblies, the folders that `cdk synth` writes (`cdk.out`), through their manifests. */
export declare const cloudAssembly: FrontEnd;
