// package.json
var version$1 = "0.1.0";

// src/version.ts
/** The version of the package. */
const version = version$1;

export { version as t };