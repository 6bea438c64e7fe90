import { n as readBaseline, r as readResult, t as baselineOf } from "./read.js";

export { baselineOf, readBaseline };