#!/usr/bin/env node
/**
 * The program: says what it needs where Node.js is too old, else hands over to the command line.
 * Nothing is imported but by the last lines, and all of this is written in words that Node.js 14 reads.
 */

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

/** `engines` in package.json has the same. */
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `trailproof needs Node.js 20.19 or newer, and this is ${process.version}: see https://nodejs.org.\n`,
  );
  process.exitCode = 2;
} else {
  void import("node:module")
    .then((loaded) => {
      // What was compiled once is kept in the folder for temporary files, from Node.js 22.1 on.
      const { enableCompileCache } = loaded as { readonly enableCompileCache?: () => unknown };
      if (enableCompileCache !== undefined) enableCompileCache();
    })
    .then(() => import("./shell/cli/main.ts"))
    .then(({ main }) => main());
}
