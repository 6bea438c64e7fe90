import { K as readRulesOf } from "./core.js";

export { readRulesOf };