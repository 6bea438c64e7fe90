/**
 * Runs the rules and gives each finding its place: levels, locations, fingerprints, order.
 */
import type { Assessment } from "../coverage/assess.ts";
import type { Sink } from "../model/sink.ts";
import type { ResourcePolicy } from "../model/surroundings.ts";
import type { Catalog } from "../catalog/types.ts";
import type { Semantics } from "../catalog/semantics.ts";
import type { Unread } from "../baseline/reach.ts";
import { type Baseline } from "../baseline/types.ts";
import type { Policy } from "../policy/types.ts";
import type { Finding } from "../model/result.ts";
import type { CoverageContext } from "./types.ts";
export interface FindingsContext extends CoverageContext {
    readonly catalog: Catalog;
    readonly semantics: Semantics;
    readonly policies: readonly Policy[];
    /** Whether code or `--trails` was read at all; without, a missing trail is not worth a finding. */
    readonly anythingRead: boolean;
    /** Whether files of `--trails` or the configuration were read, whatever they show. */
    readonly trailFilesRead: boolean;
    /** An earlier result to compare with; null: none. */
    readonly baseline: Baseline | null;
    /** What could not be read: what the sinks in it recorded may be recorded still. */
    readonly unread: readonly Unread[];
    /** Sinks, and policies of buckets and keys, as they were read. */
    readonly asRead?: {
        readonly sinks: readonly Sink[];
        readonly resourcePolicies: readonly ResourcePolicy[];
    };
}
/** All findings of an assessment: what is wrong with sinks first, then gaps, each group by file and line. */
export declare function findingsOf(assessment: Assessment, context: FindingsContext): Finding[];
