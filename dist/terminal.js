import { t as styleWanted } from "./style-wanted.js";

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