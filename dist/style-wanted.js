// src/commands/style-wanted.ts
function styleWanted(environment, isTerminal) {
	const force = environment.FORCE_COLOR;
	if (environment.NO_COLOR !== void 0 && environment.NO_COLOR !== "") return false;
	if (force !== void 0) return force !== "0" && force !== "false";
	return isTerminal && environment.TERM !== "dumb";
}

export { styleWanted as t };