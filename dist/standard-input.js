import { $t as silent, Jt as endless, Zt as readLimits } from "./core.js";

// src/commands/code-options.ts
function codeOptions(words) {
	return {
		...words.trails === void 0 ? {} : { trails: words.trails },
		...words.region === void 0 ? {} : { region: words.region },
		...words.accountId === void 0 ? {} : { accountId: words.accountId },
		...words.partition === void 0 ? {} : { partition: words.partition },
		...words.parameter === void 0 ? {} : { parameters: words.parameter },
		...words.parameters === void 0 ? {} : { parameterFiles: words.parameters },
		...words.exclude === void 0 ? {} : { exclude: words.exclude },
		...words.config === void 0 ? {} : { configuration: words.config === false ? null : words.config }
	};
}

// src/commands/standard-input.ts
async function withStandardInput(options, files = []) {
	const { trails = [], policies = [], parameterFiles = [], baseline, configuration } = options;
	return [
		...files,
		...trails,
		...policies,
		...parameterFiles,
		baseline,
		configuration
	].includes("-") ? {
		...options,
		standardInput: await readStream(process.stdin, readLimits)
	} : options;
}
async function readStream(stream, { bytes, silence, total }) {
	return new Promise((resolve) => {
		const chunks = [];
		let length = 0;
		const finish = (reading) => {
			for (const timer of timers) clearTimeout(timer);
			stream.destroy();
			resolve(reading);
		};
		const giveUp = (after, reason) => setTimeout(finish, after, {
			kind: "failed",
			reason
		});
		const timers = stream.isTTY === true ? [] : [giveUp(total, endless(total)), giveUp(silence, silent(silence))];
		stream.on("data", (chunk) => {
			timers[1]?.refresh();
			chunks.push(chunk);
			length += chunk.length;
			if (length > bytes) finish({
				kind: "too-big",
				bytes: null,
				limit: bytes
			});
		});
		stream.on("end", () => {
			finish({
				kind: "bytes",
				bytes: Buffer.concat(chunks)
			});
		});
		stream.on("error", (error) => {
			finish({
				kind: "failed",
				reason: error instanceof Error ? error.message : String(error)
			});
		});
	});
}

export { codeOptions as n, withStandardInput as t };