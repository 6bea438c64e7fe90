import { G as readRulesOf } from "./core.js";

export { readRulesOf };