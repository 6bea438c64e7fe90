// src/model/usage-error.ts
/** The path as people write it: `requirements[0].record.category`; the document itself is `(top level)`. */
function displayPath(path) {
	if (path.length === 0) return "(top level)";
	return path.map((step, position) => {
		if (typeof step === "number") return `[${String(step)}]`;
		if (!/^[\w-]+$/.test(step)) return `[${JSON.stringify(step)}]`;
		return position === 0 ? step : `.${step}`;
	}).join("");
}
/** The error as one line for a terminal: `policy.yaml:3:5: requirements[0].level: found …`. */
function displayUsageError(error) {
	const { location, path, message } = error;
	return `${location === null ? "" : `${location.uri}:${String(location.startLine)}:${String(location.startColumn)}: `}${path === null ? "" : `${path}: `}${message}`;
}

export { displayUsageError as n, displayPath as t };