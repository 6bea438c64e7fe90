import { n as readBaseline, r as readResult, t as baselineOf } from "./comparison-read.js";

export { baselineOf, readBaseline };