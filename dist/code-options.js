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

export { codeOptions as t };