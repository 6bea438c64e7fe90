import { t as readTrailsFiles } from "./sources-snapshot-read.js";

export { readTrailsFiles };