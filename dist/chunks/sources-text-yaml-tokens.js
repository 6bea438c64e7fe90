import { i as tokenType, r as Lexer } from "./yaml.js";

// src/sources/text/yaml-tokens.ts
function* yamlTokens(text, start = 0, end = text.length) {
	let position = start;
	let isScalar = false;
	for (const token of new Lexer().lex(text.slice(start, end))) {
		if (token === "") {
			isScalar = true;
			continue;
		}
		yield {
			kind: isScalar ? "scalar" : tokenType(token) ?? "unknown",
			text: token,
			start: position
		};
		isScalar = false;
		if (token !== "" && token !== "") position += token.length;
	}
}

export { yamlTokens as t };