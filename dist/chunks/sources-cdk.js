import { o as readJson } from "./sources-unseen-trails.js";
import { Jt as TextFile, fn as mayBeManifest, ln as isManifest } from "./core.js";
import { i as readAssembly, n as sourceFinder, r as assembliesOf, t as readStack } from "./sources-cdk-stack.js";

// src/sources/cdk/index.ts
const cloudAssembly = {
	mayRead: mayBeManifest,
	comments: "yaml",
	mayQuote: true,
	read: readCloudAssembly
};
function readCloudAssembly(input, environment) {
	const { root, errors } = readJson(new TextFile(input.uri, input.text));
	const [error] = errors;
	if (error !== void 0) {
		if (!/"(?:aws:cloudformation:stack|cdk:cloud-assembly)"/.test(input.text)) return { kind: "not-mine" };
		const { location, message } = error;
		return {
			kind: "unreadable",
			notifications: [{
				level: "error",
				message: `This manifest of a cloud assembly cannot be read, so its stacks are not checked (${`line ${String(location.startLine)}, column ${String(location.startColumn)}`}): ${message}.`,
				location,
				incomplete: true
			}]
		};
	}
	if (!isManifest(root)) return { kind: "not-mine" };
	const reading = {
		files: input.files,
		notifications: [],
		manifests: /* @__PURE__ */ new Set()
	};
	const assembly = readAssembly(input.uri, root, reading);
	const sources = /* @__PURE__ */ new Map();
	const sourceOf = sourceFinder(assembly.folder, input.files, (uri, text) => sources.set(uri, {
		uri,
		text,
		mayQuote: true
	}));
	const stacks = assembliesOf(assembly).flatMap((each) => each.stacks.map((stack) => readStack(stack, each, input.files, sourceOf, environment)));
	const parts = new Map(stacks.flatMap((stack) => stack.parts).map((part) => [part.uri, part]));
	return {
		kind: "read",
		model: together(stacks, reading),
		parts: [...parts.values(), ...sources.values()],
		folders: assembly.folder === "" ? input.files.names("") : [assembly.folder]
	};
}
function together(stacks, { notifications }) {
	const models = stacks.map(({ model }) => model);
	return {
		sinks: models.flatMap(({ sinks }) => sinks),
		resources: models.flatMap(({ resources }) => resources),
		notifications: [...notifications, ...models.flatMap((model) => model.notifications)],
		places: models.flatMap(({ places }) => places ?? []),
		exports: models.flatMap(({ exports }) => exports ?? []),
		suppressions: models.flatMap(({ suppressions }) => suppressions ?? []),
		resourcePolicies: models.flatMap(({ resourcePolicies }) => resourcePolicies ?? [])
	};
}

export { cloudAssembly };