import { n as renderSarif, r as sarifLog, t as mostResults } from "./sarif.js";

export { renderSarif };