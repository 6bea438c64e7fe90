import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";

// src/sources/files/read-text.ts
/** Bigger files are left alone: a JavaScript string holds at most about 512 million units. */
const maximumBytes = 268435456;
/** Reads and decodes a file. Never throws. */
function readTextFile(path, limit = maximumBytes) {
	let bytes;
	try {
		const descriptor = openSync(path, "r");
		try {
			const { size } = fstatSync(descriptor);
			if (size > limit) return {
				kind: "too-big",
				bytes: size
			};
			bytes = readFileSync(descriptor);
		} finally {
			closeSync(descriptor);
		}
	} catch (error) {
		return {
			kind: "failed",
			reason: failureReason(error)
		};
	}
	if (bytes.length > limit) return {
		kind: "too-big",
		bytes: bytes.length
	};
	const text = decodeText(bytes);
	return text === null ? { kind: "binary" } : {
		kind: "text",
		text
	};
}
/**
* UTF-8, with or without byte order mark, or UTF-16 with one, as PowerShell writes redirected output. The mark is left out.
* Null for bytes that are no text: text holds no NUL characters.
*/
function decodeText(bytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (buffer.length >= 2 && buffer[0] === 255 && buffer[1] === 254) return utf16(buffer.subarray(2));
	if (buffer.length >= 2 && buffer[0] === 254 && buffer[1] === 255) return utf16(Buffer.from(evenPart(buffer.subarray(2))).swap16());
	if (buffer.includes(0)) return null;
	return (buffer.length >= 3 && buffer[0] === 239 && buffer[1] === 187 && buffer[2] === 191 ? buffer.subarray(3) : buffer).toString("utf8");
}
function utf16(buffer) {
	const text = evenPart(buffer).toString("utf16le");
	return text.includes("\0") ? null : text;
}
/** A file that was cut off may end in the middle of a unit. */
function evenPart(buffer) {
	return buffer.subarray(0, buffer.length - buffer.length % 2);
}
const reasons = {
	ENOENT: "there is no such file",
	ENOTDIR: "there is no such file",
	EISDIR: "it is a folder",
	EACCES: "permission denied",
	EPERM: "permission denied",
	ELOOP: "its symbolic links lead in a circle",
	ENAMETOOLONG: "its name is too long"
};
/** The reason of a failed file operation in plain words. */
function failureReason(error) {
	const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
	return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

export { readTextFile as i, failureReason as n, maximumBytes as r, decodeText as t };