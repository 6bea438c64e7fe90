import { it as compareRecording } from "./core.js";
import { n as weakeningsIn, o as changedChecks, r as compareWith, t as rulesChangesIn } from "./comparison.js";

export { changedChecks, compareRecording, compareWith, rulesChangesIn, weakeningsIn };