import type { Trail } from "../../model/sink.ts";
import type { FailedCall } from "./call-errors.ts";
import type { TrailParts } from "./join.ts";
/**
 * The trail that the answers of `DescribeTrails`, `GetTrailStatus`, `GetEventSelectors` and `GetInsightSelectors` describe.
 * What no answer tells is unknown; only settings that AWS leaves out of its answers when they are not set are absent.
 */
export declare function liveTrail(parts: TrailParts, calls: readonly FailedCall[]): Trail;
