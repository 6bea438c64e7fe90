import { t as parseAllDocuments } from "./yaml.js";
import { Jt as TextFile, nn as looksLikeJson, tn as jsonMistake } from "./core.js";

// src/sources/text/syntax.ts
function syntaxErrorIn(uri, text) {
	const file = new TextFile(uri, text);
	try {
		JSON.parse(file.text);
		return null;
	} catch {}
	const documents = parseAllDocuments(file.text, {
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: "error"
	});
	const error = Array.isArray(documents) ? documents.flatMap((document) => document.errors)[0] : void 0;
	if (error === void 0) return null;
	if (looksLikeJson(file.text)) {
		const { message, start, end } = jsonMistake(file.text);
		return {
			message,
			location: file.locate(start, end)
		};
	}
	const [from, to] = error.pos;
	return {
		message: error.message.split("\n")[0] ?? error.message,
		location: file.locate(from, Math.max(to, from + 1))
	};
}

export { syntaxErrorIn };