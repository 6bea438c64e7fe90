import { n as renderSarif, r as sarifLog, t as mostResults } from "./report-formats-sarif-sarif.js";

export { renderSarif };