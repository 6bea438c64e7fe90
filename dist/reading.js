// src/commands/progress.ts
function progressOn(stream, silent) {
	let shown = false;
	const isWanted = stream.isTTY === true && !silent;
	return {
		show: ({ done, total }) => {
			if (!isWanted || total < 2) return;
			shown = true;
			stream.write(`\r\u001b[2KReading accounts: ${String(done)} of ${String(total)}`);
		},
		clear: () => {
			if (shown) stream.write("\r\x1B[2K");
			shown = false;
		}
	};
}

// src/commands/reading.ts
function readOptions(words) {
	return {
		...words.profile === void 0 ? {} : { profile: words.profile },
		...words.region === void 0 ? {} : { region: words.region },
		...words.regions === void 0 ? {} : { regions: words.regions },
		...words.org === void 0 ? {} : { organization: words.org },
		...words.roleName === void 0 ? {} : { roleName: words.roleName },
		...words.accounts === void 0 ? {} : { accounts: words.accounts },
		...words.concurrency === void 0 ? {} : { concurrency: words.concurrency },
		...words.endpointUrl === void 0 ? {} : { endpointUrl: words.endpointUrl }
	};
}
async function whileReading(words, work) {
	const stop = new AbortController();
	const progress = progressOn(process.stderr, words.quiet === true || words.verbose === true);
	const interrupted = () => {
		progress.clear();
		process.stderr.write("trailproof: stopping; what was read so far is reported. Press Ctrl-C again to end at once.\n");
		stop.abort();
	};
	process.once("SIGINT", interrupted);
	process.once("SIGTERM", interrupted);
	try {
		return await work({
			signal: stop.signal,
			onProgress: progress.show,
			...words.verbose === true ? { onCall: listCall } : {}
		});
	} finally {
		progress.clear();
		process.removeListener("SIGINT", interrupted);
		process.removeListener("SIGTERM", interrupted);
	}
}
const listCall = ({ accountId, region, call, resource, attempts, code }) => {
	const tries = `${String(attempts)} ${attempts === 1 ? "attempt" : "attempts"}`;
	const about = resource === null ? "" : ` ${resource}`;
	process.stderr.write(`${accountId ?? "(account unknown)"} ${region} ${call}${about}: ${code ?? "ok"}, ${tries}\n`);
};

export { whileReading as n, readOptions as t };