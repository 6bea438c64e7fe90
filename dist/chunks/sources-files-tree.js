import { Hn as missing, Vn as circular } from "./core.js";

// src/sources/files/tree.ts
const mostLinks = 40;
var Tree = class {
	#nodes = /* @__PURE__ */ new Map([["", {
		kind: "folder",
		names: /* @__PURE__ */ new Set()
	}]]);
	#wayOf;
	constructor(items, wayOf) {
		this.#wayOf = wayOf;
		for (const [way, item] of items) this.#add(way, item);
	}
	find(way) {
		let left = way.split("/").reverse();
		let at = [];
		let links = 0;
		for (let step = left.pop(); step !== void 0; step = left.pop()) {
			if (step === "" || step === ".") continue;
			if (step === "..") {
				if (at.pop() === void 0) return { kind: "outside" };
				continue;
			}
			const node = this.#nodes.get([...at, step].join("/"));
			if (node === void 0) return { kind: "missing" };
			if (node.kind !== "link") {
				if (node.kind !== "folder" && left.length > 0) return { kind: "missing" };
				at.push(step);
				continue;
			}
			if (++links > mostLinks) return { kind: "circle" };
			const isAbsolute = /^(?:[A-Za-z]:)?[\\/]/.test(node.target);
			const target = isAbsolute ? this.#wayOf(node.target) : node.target;
			if (target === null) return { kind: "outside" };
			if (isAbsolute) at = [];
			left = [...left, ...target.split("/").reverse()];
		}
		const found = at.join("/");
		const node = this.#nodes.get(found);
		return node === void 0 ? { kind: "missing" } : {
			kind: "found",
			way: found,
			node
		};
	}
	entries(way, names) {
		return [...names].map((name) => ({
			name,
			kind: this.#nodes.get(way === "" ? name : `${way}/${name}`)?.kind ?? "other"
		}));
	}
	#add(way, item) {
		const steps = way.split("/");
		for (const [index, name] of steps.entries()) {
			const folder = this.#nodes.get(steps.slice(0, index).join("/"));
			if (folder?.kind !== "folder") return;
			folder.names.add(name);
			const here = steps.slice(0, index + 1).join("/");
			if (this.#nodes.has(here)) continue;
			this.#nodes.set(here, index === steps.length - 1 ? item : {
				kind: "folder",
				names: /* @__PURE__ */ new Set()
			});
		}
	}
};
function storeOf(tree, mount) {
	const find = (path) => {
		const way = mount.wayOf(path);
		return way === null ? { kind: "missing" } : tree.find(way);
	};
	const readRegular = (path, limit) => {
		const found = find(path);
		if (found.kind !== "found") return {
			kind: "failed",
			reason: reasonOf(found)
		};
		switch (found.node.kind) {
			case "file": return mount.read(found.node.file, found.way, limit);
			case "folder": return {
				kind: "failed",
				reason: "it is a folder"
			};
			case "link":
			case "submodule": return {
				kind: "failed",
				reason: submodule
			};
		}
	};
	const store = {
		look: (path) => lookAt(find(path)),
		realPath: (path) => realPathOf(find(path), mount),
		list: (path) => {
			const found = find(path);
			if (found.kind !== "found") return reasonOf(found);
			if (found.node.kind === "folder") return tree.entries(found.way, found.node.names);
			return found.node.kind === "submodule" ? submodule : missing;
		},
		readRegular,
		readNamed: (path, limits) => readRegular(path, limits.bytes),
		expect: (paths) => {
			mount.expect(paths.flatMap((path) => {
				const found = find(path);
				return found.kind === "found" && found.node.kind === "file" ? [[found.node.file, found.way]] : [];
			}));
		},
		isTracked: () => false,
		get ignoring() {
			return store;
		}
	};
	return store;
}
const submodule = "it is a submodule, and git keeps its files in another repository";
function lookAt(found) {
	if (found.kind !== "found") return {
		is: "nothing",
		reason: reasonOf(found)
	};
	return found.node.kind === "file" ? {
		is: "file",
		isRegular: true
	} : { is: "folder" };
}
function realPathOf(found, { pathOf }) {
	switch (found.kind) {
		case "found": return {
			kind: "path",
			path: pathOf(found.way)
		};
		case "circle": return {
			kind: "failed",
			reason: circular
		};
		case "missing":
		case "outside": return found;
	}
}
function reasonOf({ kind }) {
	switch (kind) {
		case "missing": return missing;
		case "circle": return circular;
		case "outside": return "a symbolic link leads out of the repository";
	}
}

export { storeOf as n, submodule as r, Tree as t };