// src/model/text.ts
/** The text of a plain string. */
function literal(value) {
	return { parts: value === "" ? [] : [value] };
}
/** The text that consists of one unresolved piece. */
function unresolvedText(piece) {
	return { parts: [piece] };
}
/** Joins pieces and texts, merging adjacent literals. */
function concatenate(pieces) {
	const parts = [];
	for (const piece of pieces) {
		const added = typeof piece === "object" && "parts" in piece ? piece.parts : [piece];
		for (const part of added) {
			const last = parts.at(-1);
			if (part === "") continue;
			if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
			else parts.push(part);
		}
	}
	return { parts };
}
/** The string, when every part of the text is known; otherwise `undefined`. */
function knownString(text) {
	if (text.parts.length === 0) return "";
	const [first] = text.parts;
	return text.parts.length === 1 && typeof first === "string" ? first : void 0;
}
/** The unresolved pieces of a text, in order, with repetitions. */
function unresolvedPieces(text) {
	return text.parts.filter((part) => typeof part !== "string");
}
/** Replaces unresolved pieces by what `resolve` knows of them; `undefined` leaves a piece as it is. */
function substitute(text, resolve) {
	if (text.parts.every((part) => typeof part === "string")) return text;
	return concatenate(text.parts.map((part) => typeof part === "string" ? part : resolve(part) ?? part));
}
/** The text as people write it, with `${…}` for what is open: used in messages, never compared. */
function display(text) {
	return text.parts.map((part) => typeof part === "string" ? part : placeholder(part)).join("");
}
function placeholder(piece) {
	switch (piece.kind) {
		case "partition": return "${Partition}";
		case "region": return "${Region}";
		case "account": return "${Account}";
		case "generated-name":
		case "segment":
		case "anything": return `\${${piece.stem ?? piece.id.replace(/^.*[:#]/, "")}}`;
	}
}
/** Whether two texts are the same sequence of parts. */
function sameText(a, b) {
	return a.parts.length === b.parts.length && a.parts.every((part, index) => {
		const other = b.parts[index];
		if (typeof part === "string" || typeof other === "string") return part === other;
		return part.id === other?.id;
	});
}

export { sameText as a, unresolvedText as c, literal as i, display as n, substitute as o, knownString as r, unresolvedPieces as s, concatenate as t };