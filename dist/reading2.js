import { n as wasStopped, r as whileReading, t as readOptions } from "./reading.js";

export { wasStopped };