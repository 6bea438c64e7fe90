/** What `trailproof suggest` prints, `formatVersion: 1`: `policies/schema/suggest-result.json` says it. */
export type * from "../generated/suggest-result-file.d.ts";
