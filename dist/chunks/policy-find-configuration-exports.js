import { S as findConfiguration, x as configurationName } from "./core.js";

export { findConfiguration };