import { tn as repositoryTop } from "./core.js";
import { isAbsolute, relative, resolve, sep } from "node:path";

// src/commands/repository-paths.ts
function repositoryPaths(workingDirectory, environment) {
	const workspace = environment.GITHUB_WORKSPACE;
	const top = (workspace !== void 0 && workspace !== "" ? resolve(workspace) : null) ?? repositoryTop(workingDirectory) ?? workingDirectory;
	return (uri) => {
		const absolute = resolve(workingDirectory, uri);
		const inside = relative(top, absolute);
		const path = inside.startsWith("..") || isAbsolute(inside) ? absolute : inside;
		return sep === "\\" ? path.replaceAll("\\", "/") : path;
	};
}

export { repositoryPaths as t };