import { n as wasStopped, r as whileReading, t as readOptions } from "./shell-cli-reading.js";

export { wasStopped };