#!/usr/bin/env node
// src/cli.ts
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || major === 20 && minor < 19) {
	process.stderr.write(`trailproof needs Node.js 20.19 or newer, and this is ${process.version}: see https://nodejs.org.\n`);
	process.exitCode = 2;
} else import("node:module").then((loaded) => {
	const { enableCompileCache } = loaded;
	if (enableCompileCache !== void 0) enableCompileCache();
}).then(() => import("./chunks/shell-cli-main-exports.js")).then(({ main }) => main());

export {  };