import { t as readConfiguration } from "./policy-configuration.js";

export { readConfiguration };