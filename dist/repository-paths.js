import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { existsSync } from "node:fs";

// src/commands/repository-paths.ts
function repositoryPaths(workingDirectory, environment) {
	const workspace = environment.GITHUB_WORKSPACE;
	const top = workspace !== void 0 && workspace !== "" ? resolve(workspace) : topOfRepository(workingDirectory) ?? workingDirectory;
	return (uri) => {
		const absolute = resolve(workingDirectory, uri);
		const inside = relative(top, absolute);
		const path = inside.startsWith("..") || isAbsolute(inside) ? absolute : inside;
		return sep === "\\" ? path.replaceAll("\\", "/") : path;
	};
}
function topOfRepository(start) {
	for (let folder = resolve(start);; folder = dirname(folder)) {
		if (existsSync(join(folder, ".git"))) return folder;
		if (dirname(folder) === folder) return null;
	}
}

export { repositoryPaths as t };