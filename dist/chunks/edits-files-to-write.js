import { a as wayBelow, l as NoAnswer, o as findRepository, t as readCheckoutState } from "./git-checkout-state.js";
import { Ei as readRegularFile, St as editedText, Ti as maximumBytes, ra as withoutByteOrderMark } from "./core.js";
import { join, resolve } from "node:path";
import { realpathSync } from "node:fs";

// src/edits/files-to-write.ts
async function filesToWrite(edits, judged, workingDirectory, owner = "own") {
	const uris = [...new Set(edits.map(({ uri }) => uri))].sort();
	const state = await stateOf(workingDirectory, owner);
	if (typeof state === "string") return {
		kind: "refused",
		because: uris.map((uri) => ({
			code: "no-repository",
			uri,
			because: state
		}))
	};
	const files = uris.map((uri) => {
		const text = judged.find((file) => file.uri === uri)?.text;
		const own = edits.filter((edit) => edit.uri === uri);
		return text === void 0 ? {
			code: "unreadable",
			uri
		} : fileToWrite({
			uri,
			text
		}, own, state);
	});
	const refused = files.flatMap((file) => "code" in file ? [file] : []);
	return refused.length > 0 ? {
		kind: "refused",
		because: refused
	} : {
		kind: "ready",
		files: files.flatMap((file) => "code" in file ? [] : [file])
	};
}
async function stateOf(workingDirectory, owner) {
	try {
		const found = await findRepository(workingDirectory, owner);
		if (found.kind === "failed") return found.reason.message;
		const reading = await readCheckoutState(found.repository);
		return reading.kind === "failed" ? reading.message : {
			repository: found.repository,
			checkout: reading.checkout
		};
	} catch (error) {
		if (error instanceof NoAnswer) return error.message;
		throw error;
	}
}
function fileToWrite({ uri, text }, edits, { repository: { top, folder }, checkout }) {
	const path = resolve(folder, uri);
	const way = wayBelow(top, path);
	if (way === null || way === "" || !isWithoutLinks(top, way)) return {
		code: "link-or-outside",
		uri
	};
	if (!checkout.isTracked(way)) return {
		code: "not-tracked",
		uri
	};
	const reading = readRegularFile(path, maximumBytes);
	if (reading.kind !== "bytes") return {
		code: "unreadable",
		uri
	};
	const written = reading.bytes.toString("utf8");
	if (!Buffer.from(written).equals(reading.bytes)) return {
		code: "not-utf-8",
		uri
	};
	const now = withoutByteOrderMark(written);
	if (now !== withoutByteOrderMark(text)) return {
		code: "changed-since",
		uri
	};
	return {
		uri,
		path,
		text: written.slice(0, written.length - now.length) + editedText(now, edits)
	};
}
function isWithoutLinks(top, way) {
	const path = join(top, way);
	try {
		return realpathSync.native(path) === path;
	} catch {
		return false;
	}
}

export { filesToWrite };