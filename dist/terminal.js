// src/commands/style-wanted.ts
function styleWanted(environment, isTerminal) {
	const force = environment.FORCE_COLOR;
	if (environment.NO_COLOR !== void 0 && environment.NO_COLOR !== "") return false;
	if (force !== void 0) return force !== "0" && force !== "false";
	return isTerminal && environment.TERM !== "dumb";
}

// src/commands/terminal.ts
function terminalOf({ isTTY = false, columns = 80 }, color) {
	return {
		color: color ?? styleWanted(process.env, isTTY),
		width: isTTY ? Math.max(60, columns) : 100
	};
}
async function write(stream, text) {
	if (stream.listenerCount("error") === 0) stream.on("error", () => void 0);
	await new Promise((done, fail) => {
		stream.write(text, (error) => {
			if (error == null || error.code === "EPIPE") done();
			else fail(error);
		});
	});
}

export { write as n, terminalOf as t };