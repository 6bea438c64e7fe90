import { i as readResult, n as baselineOfGiven, r as readBaseline, t as baselineOf } from "./comparison-read.js";

export { baselineOfGiven, readBaseline };