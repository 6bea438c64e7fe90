import { n as findConfiguration, t as configurationName } from "./policy-find-configuration.js";

export { findConfiguration };