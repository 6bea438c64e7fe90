import declaredTypes from "../generated/declared-types.js";
import type { Declaration } from "./types.ts";

/** For each language, the beginnings of names of types with the catalog ids of their services. */
export type DeclaredTypes = Readonly<Record<Declaration["language"], Readonly<Record<string, string>>>>;

/**
 * The catalog id of the service that a type of CloudFormation or Terraform belongs to, by the longest beginning that
 * `policies/declared-types.yaml` lists; undefined where it lists none.
 */
export function serviceOfType(type: string, language: Declaration["language"]): string | undefined {
  const [longest] = Object.entries(declaredTypes[language])
    .filter(([beginning]) => type.length > beginning.length && type.startsWith(beginning))
    .sort(([a], [b]) => b.length - a.length);
  return longest?.[1];
}
