/**
 * Whether trails have the settings that a policy asks of them. The one answer behind the rule `trail-setting` and the controls of frameworks.
 */
import type { Origin } from "../model/location.ts";
import type { Trail } from "../model/sink.ts";
import type { Certainty } from "../model/value.ts";
import type { TrailRequirement } from "../policy/types.ts";
import type { AssessedSink } from "./reached.ts";
/** A setting that a requirement asks for, on one trail. */
export interface JudgedSetting {
    /** For people: "log file validation". */
    readonly name: string;
    readonly holds: Certainty;
    readonly origin: Origin | null;
}
/** A trail that records, or may record. */
export interface JudgedTrail {
    readonly trail: Trail;
    /** Whether it surely exists and records. */
    readonly counts: Exclude<Certainty, "no">;
    /** Whether it has all that is asked. */
    readonly has: Certainty;
    /** What keeps it from `has` being `yes`: surely lacking where `has` is `no`, open where it is `maybe`. */
    readonly missing: readonly JudgedSetting[];
}
export interface TrailsJudgement {
    /** Trails that surely record nothing are not asked, and where no other is there, nothing has the settings: `no`. */
    readonly holds: Certainty;
    /** In the order of the input. */
    readonly trails: readonly JudgedTrail[];
}
/** Judges one requirement by the sinks themselves, under every answer to what the input leaves open. */
export declare function judgeTrails(requirement: TrailRequirement, sinks: readonly AssessedSink[]): TrailsJudgement;
