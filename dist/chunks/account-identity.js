import { Xo as partitionOfRegion, ci as isPlainObject, ts as defined } from "./core.js";
import { ff as NodeHttpHandler } from "./aws.js";
import { t as calls } from "./account-calls.js";
import { r as plainMessage, t as callErrorOf } from "./account-failure.js";
import { n as unreadableAnswer } from "./account-pages.js";
import { readFileSync } from "node:fs";
import { rootCertificates } from "node:tls";
import { AsyncLocalStorage } from "node:async_hooks";

// src/account/network.ts
const openNetwork = {
	proxyFor: () => null,
	authorities: null
};
function networkOf(environment) {
	const proxies = /* @__PURE__ */ new Map();
	for (const scheme of ["http", "https"]) {
		const found = named(environment, `${scheme}_proxy`);
		if (found === null) continue;
		const proxy = proxyUrl(found.value);
		if (proxy === null) return {
			kind: "usage",
			message: `${found.name} names no proxy, expected an address such as http://proxy.example.com:8080.`
		};
		proxies.set(`${scheme}:`, proxy);
	}
	const direct = (named(environment, "no_proxy")?.value ?? "").split(/[\s,]+/).filter((host) => host !== "");
	const authorities = authoritiesOf(environment);
	if (typeof authorities === "string") return {
		kind: "usage",
		message: authorities
	};
	const proxyFor = (target) => isDirect(target, direct) ? null : proxies.get(target.protocol) ?? null;
	return {
		kind: "network",
		network: {
			proxyFor,
			authorities
		}
	};
}
function named(environment, small) {
	for (const name of [small, small.toUpperCase()]) {
		const value = environment[name];
		if (value !== void 0 && value !== "") return {
			name,
			value
		};
	}
	return null;
}
function proxyUrl(text) {
	const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`;
	const url = URL.canParse(address) ? new URL(address) : null;
	return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== "" ? url : null;
}
function isDirect({ hostname, port }, hosts) {
	const host = hostname.toLowerCase();
	const withPort = `${host}:${String(port ?? "")}`;
	return hosts.some((entry) => {
		if (entry === "*") return true;
		const name = entry.toLowerCase().replace(/^\*?\./, "");
		return [host, withPort].some((one) => one === name || one.endsWith(`.${name}`));
	});
}
function authoritiesOf({ AWS_CA_BUNDLE: bundle = "", NODE_EXTRA_CA_CERTS: extra = "" }) {
	if (bundle === "") return null;
	const own = textOf(bundle);
	if (own?.includes("-----BEGIN") !== true) return `AWS_CA_BUNDLE: ${own === null ? "cannot read" : "no certificate is in"} ${bundle}, expected a file of certificates in PEM form.`;
	const further = extra === "" ? null : textOf(extra);
	return [
		...rootCertificates,
		own,
		...further === null ? [] : [further]
	];
}
function textOf(path) {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return null;
	}
}

// src/account/understood.ts
var UnreadableAnswer = class extends Error {
	$retryable;
	constructor(message, lasts) {
		super(message);
		this.name = "UnreadableAnswer";
		if (lasts === "for now") this.$retryable = { throttling: false };
	}
};
var ForeignAnswer = class extends Error {
	constructor(message) {
		super(message);
		this.name = "NotFromAws";
	}
};
function understood(request, response, bytes) {
	const { statusCode } = response;
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
	if (statusCode !== 200) {
		if (!isError(response, text, isQuery(request.headers))) throw foreignAnswer(response, text);
		return;
	}
	if (text.trim() === "") throw new UnreadableAnswer("The answer has status 200 and is empty.", "for now");
	if (isPage(text)) throw foreignAnswer(response, text);
	if (!isQuery(request.headers)) return completeJson(text);
	if (!startsWith(text, "Response")) throw new UnreadableAnswer("The answer has status 200 and is not what STS answers.", "for now");
}
function isQuery(headers) {
	return headerOf(headers, "content-type")?.includes("x-www-form-urlencoded") === true;
}
function headerOf(headers, wanted) {
	return Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1];
}
function startsWith(text, ending) {
	return (/^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?<(?:[\w.-]+:)?([\w.-]+)/.exec(text)?.[1])?.endsWith(ending) === true;
}
function isError({ statusCode, headers }, text, query) {
	if (statusCode < 400) return false;
	if (headerOf(headers, "x-amzn-errortype") !== void 0) return true;
	if (query && (startsWith(text, "ErrorResponse") || startsWith(text, "Response"))) return true;
	return isPlainObject(parsed(text));
}
function isPage(text) {
	return /^\uFEFF?\s*<(?:!doctype\s+html|html)\b/i.test(text);
}
function foreignAnswer({ statusCode, headers }, text) {
	const isPassing = statusCode >= 500 || statusCode === 429;
	const what = text.trim() === "" ? "is empty" : isPage(text) ? "is a web page" : "is not in a form that AWS documents";
	const target = statusCode >= 300 && statusCode < 400 ? hostOf(headerOf(headers, "location")) : null;
	const elsewhere = target === null ? "" : ` that sends to ${target}`;
	const message = `The answer has status ${String(statusCode)}${elsewhere} and ${what}. ${statusCode === 407 ? "A proxy asks for a sign-in" : "It seems to come from a proxy, a firewall or the sign-in page of a network, and not from AWS"}.`;
	return isPassing ? new UnreadableAnswer(message, "for now") : new ForeignAnswer(message);
}
function hostOf(location) {
	return location !== void 0 && URL.canParse(location) ? new URL(location).host : null;
}
function completeJson(text) {
	const value = parsed(text);
	if (value === void 0) throw new UnreadableAnswer("The answer has status 200 and is no complete JSON.", "for now");
	if (typeof value !== "object" || value === null) throw new UnreadableAnswer("The answer has status 200 and is JSON without members.", "for now");
	return value;
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}

// src/account/answer-handler.ts
const defaultLimits = {
	connection: 5e3,
	request: 3e4,
	size: 67108864,
	timer: (milliseconds, over) => {
		const timer = setTimeout(over, milliseconds);
		return () => {
			clearTimeout(timer);
		};
	}
};
const currentCall = new AsyncLocalStorage();
var AnswerHandler = class {
	metadata = { handlerProtocol: "http/1.1" };
	#inner;
	#throughProxies = /* @__PURE__ */ new Map();
	#limits;
	#network;
	constructor(limits = defaultLimits, network = openNetwork) {
		this.#limits = limits;
		this.#network = network;
		this.#inner = this.#handler(this.#agentOptions, this.#agentOptions);
	}
	get #agentOptions() {
		const { authorities } = this.#network;
		return {
			keepAlive: true,
			maxSockets: 256,
			...authorities === null ? {} : { ca: [...authorities] }
		};
	}
	#handler(httpAgent, httpsAgent) {
		return new NodeHttpHandler({
			connectionTimeout: this.#limits.connection,
			socketAcquisitionWarningTimeout: 36e5,
			httpAgent,
			httpsAgent
		});
	}
	async #handlerFor(request) {
		const proxy = this.#network.proxyFor(request);
		if (proxy === null) return this.#inner;
		const known = this.#throughProxies.get(proxy.href);
		if (known !== void 0) return known;
		const made = this.#throughProxy(proxy);
		this.#throughProxies.set(proxy.href, made);
		return made;
	}
	async #throughProxy(proxy) {
		const [{ HttpProxyAgent }, { HttpsProxyAgent }] = await Promise.all([import("./http-proxy-agent.js"), import("./https-proxy-agent.js")]);
		const options = this.#agentOptions;
		class TunnelAgent extends HttpsProxyAgent {
			connect(...[request, given]) {
				return super.connect(request, {
					...given,
					...options.ca === void 0 ? {} : { ca: options.ca }
				});
			}
		}
		return this.#handler(new HttpProxyAgent(proxy, options), new TunnelAgent(proxy, options));
	}
	async handle(request, options) {
		const note = currentCall.getStore();
		if (note !== void 0) note.attempts += 1;
		const answer = await withinTime(this.#limits, options?.abortSignal, (abortSignal) => this.#whole(request, {
			...options,
			abortSignal
		}));
		const value = understood(request, answer.response, answer.response.body);
		if (value !== void 0 && note !== void 0) note.answer = value;
		return answer;
	}
	async #whole(request, options) {
		const answer = await (await this.#handlerFor(request)).handle(request, options);
		answer.response.body = await readAll(answer.response.body, this.#limits.size, options.abortSignal);
		return answer;
	}
	destroy() {
		this.#inner.destroy();
		for (const made of this.#throughProxies.values()) made.then((handler) => {
			handler.destroy();
		});
	}
	updateHttpClientConfig(...change) {
		this.#inner.updateHttpClientConfig(...change);
	}
	httpHandlerConfigs() {
		return this.#inner.httpHandlerConfigs();
	}
};
async function withinTime({ request, timer }, outer, work) {
	const stop = new AbortController();
	const forward = () => {
		stop.abort();
	};
	const time = { isOver: false };
	const forget = timer(request, () => {
		time.isOver = true;
		stop.abort();
	});
	if (outer?.aborted === true) stop.abort();
	const signal = outer instanceof AbortSignal ? outer : void 0;
	signal?.addEventListener("abort", forward, { once: true });
	try {
		return await work(stop.signal);
	} catch (error) {
		if (!time.isOver) throw error;
		const message = `The answer did not arrive completely within ${String(request)} ms.`;
		throw Object.assign(new Error(message), { name: "TimeoutError" });
	} finally {
		forget();
		signal?.removeEventListener("abort", forward);
	}
}
async function readAll(body, mostBytes, signal) {
	const stop = () => {
		body.destroy(Object.assign(/* @__PURE__ */ new Error("stopped"), { name: "AbortError" }));
	};
	signal.addEventListener("abort", stop, { once: true });
	if (signal.aborted) stop();
	const chunks = [];
	let size = 0;
	try {
		for await (const chunk of body) {
			size += chunk.byteLength;
			if (size > mostBytes) throw new UnreadableAnswer(`The answer has more than ${inWords(mostBytes)}, and was not read to its end.`, "for good");
			chunks.push(chunk);
		}
	} finally {
		signal.removeEventListener("abort", stop);
	}
	return chunks.length === 1 && chunks[0] !== void 0 ? chunks[0] : Buffer.concat(chunks);
}
function inWords(bytes) {
	const megabytes = bytes / 1048576;
	return Number.isInteger(megabytes) ? `${String(megabytes)} MiB` : `${String(bytes)} bytes`;
}

// src/account/secrets.ts
const shortest = 8;
var RunSecrets = class {
	#texts = /* @__PURE__ */ new Set();
	add({ secretAccessKey, sessionToken = "" }) {
		for (const secret of [secretAccessKey, sessionToken]) {
			const forms = [
				secret,
				encodeURIComponent(secret),
				secret.replaceAll("/", "\\/")
			];
			if (secret.length >= shortest) for (const form of forms) this.#texts.add(form);
		}
	}
	hide(text) {
		return [...this.#texts].filter((secret) => text.includes(secret)).sort((a, b) => b.length - a.length).reduce((hidden, secret) => hidden.replaceAll(secret, "(hidden)"), text);
	}
	hideIn(error) {
		const { resource, message } = error;
		return {
			...error,
			...resource === void 0 ? {} : { resource: this.hide(resource) },
			...message === void 0 ? {} : { message: this.hide(message) }
		};
	}
};

// src/account/client-settings.ts
var ClientFactory = class {
	endpointUrl;
	handler;
	secrets = new RunSecrets();
	#profile;
	#places;
	#maxAttempts;
	constructor(options = {}) {
		this.endpointUrl = options.endpointUrl;
		this.#profile = options.profile;
		this.handler = new AnswerHandler({
			...defaultLimits,
			...options.limits
		}, options.network);
		this.#maxAttempts = options.maxAttempts ?? (process.env.AWS_MAX_ATTEMPTS === void 0 ? 6 : void 0);
	}
	settings(region, credentials) {
		const places = () => this.#places ??= endpointPlaces(this.#profile);
		return {
			defaultsMode: "standard",
			useDualstackEndpoint: async () => (await places()).dualstack,
			useFipsEndpoint: async () => (await places()).fips,
			region,
			credentials,
			requestHandler: this.handler,
			retryMode: "adaptive",
			...defined({
				maxAttempts: this.#maxAttempts,
				endpoint: this.endpointUrl,
				profile: this.#profile
			})
		};
	}
	close() {
		this.handler.destroy();
	}
};
async function endpointPlaces(profile) {
	const { STSClient } = await import("./client-sts-exports.js");
	const { config } = new STSClient(defined({ profile }));
	const [dualstack, fips] = await Promise.all([config.useDualstackEndpoint(), config.useFipsEndpoint()]);
	return {
		dualstack,
		fips
	};
}

// src/account/senders.ts
const loaders = {
	account: async (settings) => {
		const { AccountClient, ListRegionsCommand } = await import("./client-account-exports.js");
		const client = new AccountClient(settings);
		return { ListRegions: (input, options) => client.send(new ListRegionsCommand(input), options) };
	},
	athena: async (settings) => {
		const sdk = await import("./client-athena-exports.js");
		const client = new sdk.AthenaClient(settings);
		return {
			StartQueryExecution: (input, options) => client.send(new sdk.StartQueryExecutionCommand(input), options),
			GetQueryExecution: (input, options) => client.send(new sdk.GetQueryExecutionCommand(input), options),
			GetQueryResults: (input, options) => client.send(new sdk.GetQueryResultsCommand(input), options),
			StopQueryExecution: (input, options) => client.send(new sdk.StopQueryExecutionCommand(input), options)
		};
	},
	cloudcontrol: async (settings) => {
		const { CloudControlClient, ListResourcesCommand } = await import("./client-cloudcontrol-exports.js");
		const client = new CloudControlClient(settings);
		return { CloudControlListResources: (input, options) => client.send(new ListResourcesCommand(input), options) };
	},
	cloudtrail: async (settings) => {
		const sdk = await import("./client-cloudtrail-exports.js");
		const client = new sdk.CloudTrailClient(settings);
		return {
			ListTrails: (input, options) => client.send(new sdk.ListTrailsCommand(input), options),
			DescribeTrails: (input, options) => client.send(new sdk.DescribeTrailsCommand(input), options),
			GetTrailStatus: (input, options) => client.send(new sdk.GetTrailStatusCommand(input), options),
			GetEventSelectors: (input, options) => client.send(new sdk.GetEventSelectorsCommand(input), options),
			GetInsightSelectors: (input, options) => client.send(new sdk.GetInsightSelectorsCommand(input), options),
			GetEventConfiguration: (input, options) => client.send(new sdk.GetEventConfigurationCommand(input), options),
			ListEventDataStores: (input, options) => client.send(new sdk.ListEventDataStoresCommand(input), options),
			GetEventDataStore: (input, options) => client.send(new sdk.GetEventDataStoreCommand(input), options)
		};
	},
	organizations: async (settings) => {
		const { DescribeOrganizationCommand, ListAccountsCommand, OrganizationsClient } = await import("./client-organizations-exports.js");
		const client = new OrganizationsClient(settings);
		return {
			DescribeOrganization: (input, options) => client.send(new DescribeOrganizationCommand(input), options),
			ListAccounts: (input, options) => client.send(new ListAccountsCommand(input), options)
		};
	},
	"resource-explorer-2": async (settings) => {
		const { ListIndexesCommand, ListResourcesCommand, ListSupportedResourceTypesCommand, ResourceExplorer2Client } = await import("./client-resource-explorer-2-exports.js");
		const client = new ResourceExplorer2Client(settings);
		return {
			ListIndexes: (input, options) => client.send(new ListIndexesCommand(input), options),
			ListSupportedResourceTypes: (input, options) => client.send(new ListSupportedResourceTypesCommand(input), options),
			ListResources: (input, options) => client.send(new ListResourcesCommand(input), options)
		};
	},
	sts: async (settings) => {
		const { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } = await import("./client-sts-exports.js");
		const client = new STSClient(settings);
		return {
			AssumeRole: (input, options) => client.send(new AssumeRoleCommand(input), options),
			GetCallerIdentity: (input, options) => client.send(new GetCallerIdentityCommand(input), options)
		};
	}
};

// src/account/session.ts
var Session = class Session {
	#options;
	#clients = /* @__PURE__ */ new Map();
	constructor(options) {
		this.#options = options;
	}
	get signal() {
		return this.#options.signal;
	}
	get credentials() {
		return this.#options.credentials;
	}
	of(accountId) {
		return new Session({
			...this.#options,
			accountId
		});
	}
	withoutSignal() {
		return new Session({
			...this.#options,
			signal: void 0
		});
	}
	with(accountId, credentials) {
		this.#options.factory.secrets.add(credentials);
		return new Session({
			...this.#options,
			accountId,
			credentials
		});
	}
	async call(name, region, input, subject = {}) {
		const note = {
			attempts: 0,
			answer: void 0
		};
		const about = {
			region,
			...subject
		};
		try {
			const value = await currentCall.run(note, () => this.#send(name, region, input));
			this.#record(name, about, note, null);
			return {
				kind: "answer",
				value,
				raw: note.answer
			};
		} catch (error) {
			const { secrets } = this.#options.factory;
			const failed = callErrorOf(name, about, error, (text) => secrets.hide(text));
			this.#record(name, about, note, failed.code);
			return {
				kind: "failed",
				error: failed
			};
		}
	}
	async #send(name, region, input) {
		const { signal } = this.#options;
		signal?.throwIfAborted();
		const senders = await this.#client(calls[name].service, region);
		const options = defined({ abortSignal: signal });
		const send = senders[name];
		return stoppable(send(input, options), signal);
	}
	#client(service, region) {
		const key = `${service} ${region}`;
		const known = this.#clients.get(key);
		if (known !== void 0) return known;
		const made = loaders[service](this.#options.factory.settings(region, this.#options.credentials));
		this.#clients.set(key, made);
		return made;
	}
	#record(call, { region = "", resource }, { attempts }, code) {
		this.#options.onCall?.({
			accountId: this.#options.accountId,
			region,
			call,
			resource: resource ?? null,
			attempts,
			code
		});
	}
};
async function stoppable(work, signal) {
	if (signal === void 0) return work;
	let stop;
	const stopped = new Promise((_resolve, reject) => {
		stop = () => {
			reject(Object.assign(/* @__PURE__ */ new Error("stopped"), { name: "AbortError" }));
		};
		if (signal.aborted) stop();
		else signal.addEventListener("abort", stop, { once: true });
	});
	try {
		return await Promise.race([work, stopped]);
	} finally {
		if (stop !== void 0) signal.removeEventListener("abort", stop);
	}
}

// src/account/identity.ts
async function firstRegion(named, profile) {
	const fromEnvironment = profile === void 0 ? nonEmpty(process.env.AWS_REGION) ?? nonEmpty(process.env.AWS_DEFAULT_REGION) : void 0;
	const region = nonEmpty(named) ?? fromEnvironment;
	if (region !== void 0) return {
		kind: "region",
		region
	};
	const { STSClient } = await import("./client-sts-exports.js");
	try {
		return {
			kind: "region",
			region: await new STSClient(defined({ profile })).config.region()
		};
	} catch {
		return {
			kind: "usage",
			message: "No Region is set, so it is unknown which endpoint of AWS to call. Name one with --region, set AWS_REGION, or give the profile a region. Trails of all Regions are read whichever it is."
		};
	}
}
function nonEmpty(text) {
	return text === void 0 || text === "" ? void 0 : text;
}
async function callersCredentials(factory, region, profile) {
	const { fromIni, fromNodeProviderChain } = await import("./credential-providers-exports.js");
	const surroundings = {
		clientConfig: defined({
			endpoint: factory.endpointUrl,
			requestHandler: factory.handler
		}),
		parentClientConfig: { region }
	};
	return remembered(profile === void 0 ? fromNodeProviderChain(surroundings) : fromIni({
		profile,
		...surroundings
	}), factory.secrets);
}
const renewedBefore = 3e5;
function remembered(provider, secrets) {
	let known;
	return async (...parameters) => {
		const credentials = await known?.catch(() => void 0);
		const expiry = credentials?.expiration?.getTime() ?? Infinity;
		if (credentials !== void 0 && expiry - renewedBefore > Date.now()) return credentials;
		known = currentCall.exit(() => provider(...parameters));
		secrets.add(await known);
		return known;
	};
}
async function callerOf(session, region, semantics, profile) {
	const missing = await missingCredentials(session, profile);
	if (missing !== null) return {
		kind: "usage",
		message: missing
	};
	const answer = await session.call("GetCallerIdentity", region, {});
	if (answer.kind === "failed") return answer;
	const { Account, Arn } = answer.value;
	if (Account === void 0 || !/^\d{12}$/.test(Account)) return {
		kind: "failed",
		error: unreadableAnswer("GetCallerIdentity", { region }, "The answer names no account")
	};
	const id = Arn?.split(":")[1];
	const partition = semantics.partitions.find((candidate) => candidate.id === id) ?? partitionOfRegion(semantics, region) ?? semantics.partitions[0];
	if (partition === void 0) return {
		kind: "failed",
		error: unreadableAnswer("GetCallerIdentity", { region }, "The answer names no partition")
	};
	return {
		kind: "caller",
		caller: {
			accountId: Account,
			partition
		}
	};
}
async function missingCredentials({ credentials, signal }, profile) {
	if (typeof credentials !== "function") return null;
	try {
		await stoppable(credentials(), signal);
		return null;
	} catch (error) {
		if (signal?.aborted === true) return null;
		const reason = plainMessage(messageOf(await mistakeInProfile(profile) ?? error));
		return `${profile === void 0 ? "No credentials for AWS were found" : `No credentials for AWS were found with the profile "${profile}"`}: ${reason.replace(/\.$/, "")}. Sign in (aws sso login), name a profile with --profile, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; in GitHub Actions, use aws-actions/configure-aws-credentials first.`;
	}
}
async function mistakeInProfile(profile) {
	if (profile !== void 0 || nonEmpty(process.env.AWS_PROFILE) === void 0) return void 0;
	const { fromIni } = await import("./credential-providers-exports.js");
	try {
		await fromIni({})();
		return;
	} catch (error) {
		return error;
	}
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}

export { stoppable as a, Session as i, callersCredentials as n, ClientFactory as o, firstRegion as r, networkOf as s, callerOf as t };