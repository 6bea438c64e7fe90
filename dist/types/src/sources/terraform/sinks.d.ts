import type { Sink } from "../../model/sink.ts";
import type { Instance } from "./instance.ts";
import { type Model } from "./model.ts";
import type { EventDataStoreType, TrailType } from "./sink-types.ts";
/** Reads one instance of a type that `sink-types.ts` describes. */
export declare function readSink(model: Model, instance: Instance, sinkType: TrailType | EventDataStoreType): Sink;
