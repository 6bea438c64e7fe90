import { n as whileReading, t as wasStopped } from "./shell-cli-reading.js";

export { wasStopped };