import { t as readConfiguration } from "./configuration.js";

export { readConfiguration };