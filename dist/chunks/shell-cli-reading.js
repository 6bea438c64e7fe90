import { sr as tell } from "./core.js";

// src/shell/cli/progress.ts
function progressOn(stream, silent, now = () => performance.now()) {
	let shown = false;
	let start;
	const isWanted = stream.isTTY === true && !silent;
	return {
		show: ({ done, total }) => {
			if (!isWanted || total < 2) return;
			shown = true;
			start ??= now();
			stream.write(`\r\u001b[2KReading accounts: ${String(done)} of ${String(total)}${pace(done, total, now() - start)}`);
		},
		clear: () => {
			if (shown) stream.write("\r\x1B[2K");
			shown = false;
		}
	};
}
function pace(done, total, milliseconds) {
	if (done === 0 || milliseconds <= 0) return "";
	const perSecond = done * 1e3 / milliseconds;
	const left = Math.ceil((total - done) / perSecond);
	const time = left < 60 ? `${String(left)} s` : `${String(Math.ceil(left / 60))} min`;
	return `, ${perSecond.toFixed(1)} a second, about ${time} left`;
}

// src/shell/cli/reading.ts
async function whileReading({ quiet, verbose }, work) {
	const stop = new AbortController();
	const progress = progressOn(process.stderr, quiet ?? verbose ?? false);
	const interrupted = (signal) => {
		listenNoMore();
		stopped = true;
		progress.clear();
		tell(`trailproof: stopping. The report has what was read so far. ${signal === "SIGINT" ? "Press Ctrl-C again" : "Send the signal again"} to end at once.`);
		stop.abort();
	};
	const listenNoMore = () => {
		for (const signal of stopSignals) process.removeListener(signal, interrupted);
	};
	for (const signal of stopSignals) process.on(signal, interrupted);
	try {
		return await work({
			signal: stop.signal,
			onProgress: progress.show,
			...verbose === true ? { onCall: listCall } : {}
		});
	} finally {
		progress.clear();
		listenNoMore();
	}
}
let stopped = false;
function wasStopped() {
	return stopped;
}
const stopSignals = ["SIGINT", "SIGTERM"];
const listCall = ({ accountId, region, call, resource, attempts, code }) => {
	const tries = `${String(attempts)} ${attempts === 1 ? "attempt" : "attempts"}`;
	const about = resource === null ? "" : ` ${resource}`;
	tell(`${accountId ?? "(account unknown)"} ${region} ${call}${about}: ${code ?? "ok"}, ${tries}`);
};

export { whileReading as n, wasStopped as t };