import { ts as defined } from "./core.js";
import { a as stoppable, i as Session, n as callersCredentials, o as ClientFactory, r as firstRegion, s as networkOf, t as callerOf } from "./account-identity.js";
import { setMaxListeners } from "node:events";

// src/account/athena.ts
async function queryAthena(options, semantics, take) {
	process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";
	const { profile, signal } = options;
	const region = await firstRegion(options.region, profile);
	if (region.kind === "usage") return region;
	const network = networkOf(process.env);
	if (network.kind === "usage") return network;
	const factory = new ClientFactory({
		...options,
		network: network.network
	});
	if (signal !== void 0) setMaxListeners(0, signal);
	try {
		const credentials = await callersCredentials(factory, region.region, profile);
		const session = new Session({
			accountId: null,
			credentials,
			factory,
			signal
		});
		const caller = await callerOf(session, region.region, semantics, profile);
		if (caller.kind === "usage") return caller;
		if (caller.kind === "failed") return {
			kind: "failed",
			because: reasonOf(caller.error)
		};
		return await new Query(session.of(caller.caller.accountId), region.region, options).run(take);
	} finally {
		factory.close();
	}
}
function reasonOf({ operation, code, message }) {
	return `${operation} failed with ${code}${message === void 0 ? "" : `: ${message}`}`;
}
var Query = class {
	#session;
	#region;
	#options;
	constructor(session, region, options) {
		this.#session = session;
		this.#region = region;
		this.#options = options;
	}
	async run(take) {
		const { sql, database, workgroup, outputLocation } = this.#options;
		const started = await this.#session.call("StartQueryExecution", this.#region, {
			QueryString: sql,
			QueryExecutionContext: { Database: database },
			...defined({ WorkGroup: workgroup }),
			...outputLocation === void 0 ? {} : { ResultConfiguration: { OutputLocation: outputLocation } }
		});
		if (started.kind === "failed") return {
			kind: "failed",
			because: reasonOf(started.error)
		};
		const id = started.value.QueryExecutionId;
		if (id === void 0) return {
			kind: "failed",
			because: "StartQueryExecution answered without an id"
		};
		const ended = await this.#ended(id);
		return ended.kind === "done" ? this.#rows(id, ended, take) : ended;
	}
	async #ended(id) {
		const { signal, interval = 1e3 } = this.#options;
		for (;;) {
			const answer = await this.#session.call("GetQueryExecution", this.#region, { QueryExecutionId: id });
			if (answer.kind === "failed") return this.#stopped(id, reasonOf(answer.error));
			const { Status: status, Statistics: statistics } = answer.value.QueryExecution ?? {};
			switch (status?.State) {
				case "SUCCEEDED": return {
					kind: "done",
					scannedBytes: statistics?.DataScannedInBytes ?? null
				};
				case "FAILED":
				case "CANCELLED": {
					const reason = status.StateChangeReason ?? "Athena gives no reason";
					return {
						kind: "failed",
						because: `the query ended as ${status.State}: ${reason}`
					};
				}
				case "QUEUED":
				case "RUNNING":
				case void 0:
			}
			try {
				await stoppable(new Promise((done) => setTimeout(done, interval)), signal);
			} catch {
				return this.#stopped(id, "the run was stopped");
			}
		}
	}
	async #stopped(id, because) {
		await this.#session.withoutSignal().call("StopQueryExecution", this.#region, { QueryExecutionId: id });
		return {
			kind: "failed",
			because
		};
	}
	async #rows(id, ended, take) {
		const tokens = /* @__PURE__ */ new Set();
		for (let token;;) {
			const input = {
				QueryExecutionId: id,
				...defined({ NextToken: token })
			};
			const answer = await this.#session.call("GetQueryResults", this.#region, input);
			if (answer.kind === "failed") return {
				kind: "failed",
				because: reasonOf(answer.error)
			};
			const rows = answer.value.ResultSet?.Rows;
			if (rows === void 0) return {
				kind: "failed",
				because: "GetQueryResults answered without rows"
			};
			take(rows.map(({ Data: cells = [] }) => cells.map(({ VarCharValue: text = "" }) => text)));
			token = answer.value.NextToken;
			if (token === void 0 || token === "") return ended;
			if (tokens.has(token)) return {
				kind: "failed",
				because: "GetQueryResults names the same next page twice"
			};
			tokens.add(token);
		}
	}
};

export { queryAthena };