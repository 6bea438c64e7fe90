import { o as readJson } from "./sources-unseen-trails.js";
import { Jt as TextFile, dn as mayBeAssemblyTemplate, fn as mayBeManifest, ln as isManifest } from "./core.js";
import { a as readAssemblyAlone, n as sourceFinder, o as folderOf, s as within, t as readStack } from "./sources-cdk-stack.js";

// src/sources/cdk/template.ts
const assemblyTemplate = {
	mayRead: mayBeAssemblyTemplate,
	comments: "yaml",
	mayQuote: true,
	read: readAssemblyTemplate
};
function readAssemblyTemplate({ uri, files }, environment) {
	const folder = folderOf(uri);
	const manifestUri = within(folder, "manifest.json");
	const manifest = files.read(manifestUri);
	if (manifest.kind !== "text" || !mayBeManifest(manifest.text)) return { kind: "not-mine" };
	const root = manifestRoot(manifestUri, manifest.text);
	if (!isManifest(root)) return { kind: "not-mine" };
	const assembly = readAssemblyAlone(manifestUri, root, {
		files,
		notifications: [],
		manifests: /* @__PURE__ */ new Set()
	});
	const stack = assembly.stacks.find(({ templateUri }) => templateUri === uri);
	if (stack === void 0) return { kind: "not-mine" };
	const sources = /* @__PURE__ */ new Map();
	const { model, parts } = readStack(stack, assembly, files, sourceFinder(folder, files, (source, text) => sources.set(source, {
		uri: source,
		text,
		mayQuote: true
	})), environment);
	return {
		kind: "read",
		model,
		parts: [...parts.filter((part) => part.uri !== uri), ...sources.values()]
	};
}
let last = null;
function manifestRoot(uri, text) {
	if (last?.uri !== uri || last.text !== text) last = {
		uri,
		text,
		root: readJson(new TextFile(uri, text)).root
	};
	return last.root;
}

export { assemblyTemplate };