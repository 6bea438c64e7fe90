import { r as LineCounter, t as parseAllDocuments } from "./yaml.js";

// src/sources/text/syntax.ts
function syntaxErrorIn(uri, text) {
	try {
		JSON.parse(text);
		return null;
	} catch {}
	const lines = new LineCounter();
	const documents = parseAllDocuments(text, {
		lineCounter: lines,
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: "error"
	});
	const error = Array.isArray(documents) ? documents.flatMap((document) => document.errors)[0] : void 0;
	if (error === void 0) return null;
	const [from, to] = error.pos;
	const start = lines.linePos(from);
	const end = lines.linePos(Math.max(to, from + 1));
	return {
		message: error.message.split("\n")[0] ?? error.message,
		location: {
			uri,
			startLine: start.line,
			startColumn: start.col,
			endLine: end.line,
			endColumn: end.col
		}
	};
}

export { syntaxErrorIn };