import { t as readTrailsFiles } from "./read3.js";

export { readTrailsFiles };