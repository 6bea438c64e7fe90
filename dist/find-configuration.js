import { n as findConfiguration, t as configurationName } from "./find-configuration2.js";

export { findConfiguration };