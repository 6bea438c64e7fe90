import { i as compareWith, n as weakeningsIn, r as compareRecording, s as changedChecks, t as rulesChangesIn } from "./comparison.js";

export { changedChecks, compareRecording, compareWith, rulesChangesIn, weakeningsIn };