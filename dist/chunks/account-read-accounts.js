import { $i as capitalized, Dn as isPlainObject, O as isoTime, On as membersOf, Pa as partitionOfRegion, ea as counted, ra as shortList, wn as displayPath, za as defined } from "./core.js";
import { fd as NodeHttpHandler } from "./aws.js";
import { n as interruptsReading, r as plainMessage, t as callErrorOf } from "./account-failure.js";
import { t as calls } from "./account-calls.js";
import { n as allPages, r as unreadableAnswer, t as mapLimited } from "./account-pool.js";
import { t as validate_snapshot_default } from "./validators.js";
import { n as snapshot_default, t as deliveryErrorFields } from "./sources-snapshot-types.js";
import { t as schemaMistakes } from "./model-schema-mistakes.js";
import { readFileSync } from "node:fs";
import { setMaxListeners } from "node:events";
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

// src/account/foreign-trails.ts
const mostAsked = 3;
var ForeignTrails = class {
	#settled;
	#asked = /* @__PURE__ */ new Map();
	#running = /* @__PURE__ */ new Map();
	constructor(known = []) {
		this.#settled = new Set(known);
	}
	tellOwn(trails) {
		for (const trail of trails) if (isWhole(trail)) this.#settled.add(trail.trail.TrailARN);
	}
	async readOnce(arn, read) {
		for (let running = this.#running.get(arn); running !== void 0; running = this.#running.get(arn)) await running;
		const asked = this.#asked.get(arn) ?? 0;
		if (this.#settled.has(arn) || asked >= mostAsked) return void 0;
		this.#asked.set(arn, asked + 1);
		const reading = read();
		this.#running.set(arn, reading);
		try {
			const trail = await reading;
			if (trail !== void 0 && isWhole(trail)) this.#settled.add(arn);
			return trail;
		} finally {
			this.#running.delete(arn);
		}
	}
};
function isWhole({ trail }) {
	return trail.Status !== void 0 && trail.EventSelectors !== void 0;
}

// src/account/senders.ts
const loaders = {
	account: async (settings) => {
		const { AccountClient, ListRegionsCommand } = await import("./client-account-exports.js");
		const client = new AccountClient(settings);
		return { ListRegions: (input, options) => client.send(new ListRegionsCommand(input), options) };
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

// src/account/iam-policy.ts
const statementIds = {
	account: "ReadAccount",
	organization: "ReadOrganization",
	inventory: "FindResources"
};
function iamPolicy(purposes, roleName = "ROLE_NAME") {
	return {
		Version: "2012-10-17",
		Statement: purposes.flatMap((purpose) => {
			const assumes = actionsFor(purpose).includes(calls.AssumeRole.action);
			const others = actionsFor(purpose).filter((action) => action !== calls.AssumeRole.action);
			return [{
				Sid: statementIds[purpose],
				Effect: "Allow",
				Action: others,
				Resource: "*"
			}, ...assumes ? [{
				Sid: "ReadOtherAccounts",
				Effect: "Allow",
				Action: [calls.AssumeRole.action],
				Resource: `arn:aws:iam::*:role/${roleName}`
			}] : []];
		})
	};
}
function actionsFor(purpose) {
	return Object.values(calls).flatMap((call) => call.purpose === purpose && call.action !== null ? [call.action] : []).sort();
}

// src/account/organization.ts
const closedStates = /* @__PURE__ */ new Set([
	"SUSPENDED",
	"CLOSED",
	"PENDING_ACTIVATION"
]);
async function readOrganization(session, caller) {
	const region = caller.partition.leader;
	const [organization, accounts] = await Promise.all([session.call("DescribeOrganization", region, {}), allPages(session, {
		name: "ListAccounts",
		region,
		inputOf: (token) => ({ NextToken: token }),
		itemsOf: (output) => output.Accounts
	})]);
	const isClosed = ({ State, Status }) => closedStates.has(State ?? Status ?? "ACTIVE");
	const idsOf = (closed) => [...new Set(accounts.items.flatMap((account) => account.Id !== void 0 && isClosed(account) === closed ? [account.Id] : []))].sort();
	const described = organization.kind === "answer" ? organization.value.Organization : void 0;
	const { id, errors } = organization.kind === "failed" ? {
		id: null,
		errors: [organization.error]
	} : organizationId(described?.Id, region);
	return {
		id,
		managementAccountId: described?.MasterAccountId ?? null,
		accountIds: idsOf(false),
		closedIds: idsOf(true),
		errors: [...errors, ...accounts.error === null ? [] : [accounts.error]]
	};
}
function organizationId(id, region) {
	if (id !== void 0) return {
		id,
		errors: []
	};
	return {
		id: null,
		errors: [unreadableAnswer("DescribeOrganization", { region }, "The answer names no organization")]
	};
}
async function enterAccount(session, caller, accountId, { roleName, region, inventory }) {
	const { id: partition } = caller.partition;
	const resource = `arn:${partition}:iam::${accountId}:role/${roleName}`;
	const limit = inventory ? { PolicyArns: [{ arn: `arn:${partition}:iam::aws:policy/ReadOnlyAccess` }] } : { Policy: JSON.stringify(iamPolicy(["account"])) };
	const answer = await session.call("AssumeRole", region, {
		RoleArn: resource,
		RoleSessionName: "trailproof",
		DurationSeconds: 3600,
		...limit
	}, { resource });
	if (answer.kind === "failed") return answer;
	const { AccessKeyId, SecretAccessKey, SessionToken } = answer.value.Credentials ?? {};
	if (AccessKeyId === void 0 || SecretAccessKey === void 0 || SessionToken === void 0) return {
		kind: "failed",
		error: unreadableAnswer("AssumeRole", {
			region,
			resource
		}, "The answer holds no credentials")
	};
	return {
		kind: "entered",
		session: session.with(accountId, {
			accessKeyId: AccessKeyId,
			secretAccessKey: SecretAccessKey,
			sessionToken: SessionToken
		})
	};
}
function notBegun() {
	const error = Object.assign(/* @__PURE__ */ new Error("stopped"), { name: "AbortError" });
	return [callErrorOf("ListTrails", {}, error), callErrorOf("ListEventDataStores", {}, error)];
}

// src/account/answers.ts
const textKeys = [
	"Name",
	"TrailARN",
	"HomeRegion",
	"KmsKeyId",
	"S3BucketName",
	"CloudWatchLogsLogGroupArn"
];
const flagKeys = [
	"IsMultiRegionTrail",
	"IsOrganizationTrail",
	"IncludeGlobalServiceEvents",
	"LogFileValidationEnabled",
	"HasInsightSelectors"
];
function trailDescription(answer) {
	return checked({ trails: [pick(membersOf(answer), textKeys, flagKeys)] }, ({ trails }) => trails?.[0]);
}
function trailStatus(answer) {
	const members = membersOf(answer);
	const { IsLogging, StopLoggingTime } = members;
	if (typeof IsLogging !== "boolean") return {
		kind: "refused",
		because: "the answer does not say whether the trail is logging (IsLogging)"
	};
	const errors = deliveryErrorFields.filter((field) => typeof members[field] === "string" && members[field] !== "");
	return {
		kind: "good",
		value: {
			IsLogging,
			...IsLogging ? {} : defined({ StopLoggingTime: isoTime(StopLoggingTime) }),
			...Object.fromEntries(errors.map((field) => [field, members[field]]))
		}
	};
}
function trailSelectors(answer, trailArn) {
	const { TrailARN, EventSelectors, AdvancedEventSelectors } = withoutNulls(membersOf(answer));
	if (TrailARN !== trailArn) return {
		kind: "refused",
		because: TrailARN === void 0 ? "the answer does not name the trail (TrailARN)" : "the answer is about another trail"
	};
	if (EventSelectors === void 0 && AdvancedEventSelectors === void 0) return {
		kind: "refused",
		because: "the answer holds neither EventSelectors nor AdvancedEventSelectors"
	};
	const good = checked({ trails: [{
		TrailARN: trailArn,
		EventSelectors: EventSelectors ?? [],
		AdvancedEventSelectors: AdvancedEventSelectors ?? []
	}] }, ({ trails }) => trails?.map(selectorListsOf)[0]);
	if (good.kind === "refused") return good;
	const lists = good.value;
	if (lists.EventSelectors.length > 0 && lists.AdvancedEventSelectors.length > 0) return {
		kind: "refused",
		because: "the answer holds basic and advanced event selectors, of which a trail has only one kind"
	};
	return withOperators(good, lists.AdvancedEventSelectors);
}
function selectorListsOf({ EventSelectors = [], AdvancedEventSelectors = [] }) {
	return {
		EventSelectors,
		AdvancedEventSelectors
	};
}
function insightSelectors(answer, trailArn) {
	const { InsightSelectors } = withoutNulls(membersOf(answer));
	if (InsightSelectors === void 0) return {
		kind: "refused",
		because: "the answer holds no InsightSelectors"
	};
	return checked({ trails: [{
		TrailARN: trailArn,
		InsightSelectors
	}] }, ({ trails }) => trails?.[0]?.InsightSelectors);
}
function eventConfiguration(answer) {
	const { MaxEventSize, ContextKeySelectors, AggregationConfigurations } = withoutNulls(membersOf(answer));
	if (typeof MaxEventSize !== "string" && !Array.isArray(ContextKeySelectors)) return {
		kind: "refused",
		because: "the answer holds neither MaxEventSize nor ContextKeySelectors"
	};
	return {
		kind: "good",
		value: {
			...typeof MaxEventSize === "string" ? { MaxEventSize } : {},
			...Array.isArray(ContextKeySelectors) && ContextKeySelectors.length > 0 ? { ContextKeySelectors } : {},
			...Array.isArray(AggregationConfigurations) && AggregationConfigurations.length > 0 ? { AggregationConfigurations } : {}
		}
	};
}
function eventDataStore(answer, arn) {
	const members = withoutNulls(membersOf(answer));
	if (members.EventDataStoreArn !== arn) return {
		kind: "refused",
		because: members.EventDataStoreArn === void 0 ? "the answer does not name the event data store (EventDataStoreArn)" : "the answer is about another event data store"
	};
	if (members.Status === void 0) return {
		kind: "refused",
		because: "the answer holds no Status"
	};
	if (!Array.isArray(members.AdvancedEventSelectors)) return {
		kind: "refused",
		because: "the answer holds no AdvancedEventSelectors"
	};
	const good = checked({ eventDataStores: [{
		...pick(members, [
			"EventDataStoreArn",
			"Name",
			"Status"
		], ["MultiRegionEnabled", "OrganizationEnabled"]),
		...typeof members.RetentionPeriod === "number" ? { RetentionPeriod: members.RetentionPeriod } : {},
		AdvancedEventSelectors: members.AdvancedEventSelectors
	}] }, ({ eventDataStores }) => eventDataStores?.[0]);
	return good.kind === "refused" ? good : withOperators(good, good.value.AdvancedEventSelectors ?? []);
}
function withOperators(good, selectors) {
	const bare = selectors.flatMap((selector) => selector.FieldSelectors).find((field) => Object.keys(field).length < 2);
	return bare === void 0 ? good : {
		kind: "refused",
		because: `the answer holds a condition on ${bare.Field} without an operator`
	};
}
function checked(part, take) {
	const snapshot = {
		formatVersion: 1,
		kind: "trailproof-snapshot",
		accounts: [{
			accountId: "000000000000",
			...part
		}]
	};
	if (!validate_snapshot_default(snapshot)) return refused(schemaMistakes(snapshot_default, validate_snapshot_default.errors ?? [], snapshot));
	const [value] = snapshot.accounts.map(take);
	return value === void 0 ? refused([]) : {
		kind: "good",
		value
	};
}
function refused([mistake]) {
	const because = "the answer does not have the form that AWS documents";
	if (mistake === void 0) return {
		kind: "refused",
		because
	};
	return {
		kind: "refused",
		because: `${because}: ${displayPath(mistake.path.slice(4))}: ${mistake.clause}`
	};
}
function withoutNulls(members) {
	return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null && value !== void 0));
}
function pick(members, texts, flags) {
	const picked = {};
	for (const key of texts) if (typeof members[key] === "string" && members[key] !== "") picked[key] = members[key];
	for (const key of flags) if (typeof members[key] === "boolean") picked[key] = members[key];
	return picked;
}

// src/account/event-data-stores.ts
const regionsAtOnce$1 = 6;
async function readEventDataStores(session, regions) {
	const readings = await mapLimited(regions, regionsAtOnce$1, (region) => inRegion(session, region));
	return {
		stores: readings.flatMap(({ stores }) => stores),
		errors: readings.flatMap(({ errors }) => errors)
	};
}
async function inRegion(session, region) {
	const { items, error } = await allPages(session, {
		name: "ListEventDataStores",
		region,
		inputOf: (token) => ({ NextToken: token }),
		itemsOf: (output) => output.EventDataStores
	});
	const arns = items.flatMap(({ EventDataStoreArn = "" }) => isStoreArn(EventDataStoreArn) ? [EventDataStoreArn] : []);
	const nameless = arns.length < items.length ? [unreadableAnswer("ListEventDataStores", { region }, "The answer holds an event data store without an ARN, or with one that is none")] : [];
	const readings = await mapLimited(arns, 4, (arn) => readOne(session, region, arn));
	return {
		stores: readings.flatMap(({ stores }) => stores),
		errors: [
			...error === null || isNotOffered(error) ? [] : [error],
			...nameless,
			...readings.flatMap(({ errors }) => errors)
		]
	};
}
function isStoreArn(arn) {
	return /^arn:[^:]+:cloudtrail:[^:]+:\d+:eventdatastore\/.+$/.test(arn);
}
function isNotOffered({ code }) {
	return code === "UnsupportedOperationException";
}
async function readOne(session, region, arn) {
	const subject = {
		region,
		resource: arn
	};
	const answer = await session.call("GetEventDataStore", region, { EventDataStore: arn }, subject);
	const bare = { EventDataStoreArn: arn };
	if (answer.kind === "failed") return {
		stores: [bare],
		errors: [answer.error]
	};
	const checked = eventDataStore(answer.raw, arn);
	if (checked.kind === "good") return {
		stores: [checked.value],
		errors: []
	};
	return {
		stores: [bare],
		errors: [unreadableAnswer("GetEventDataStore", subject, capitalized(checked.because))]
	};
}

// src/account/regions.ts
async function regionsOf(session, partition, chosen) {
	if (chosen !== null) return {
		sweep: [...new Set(chosen)].sort(),
		enabled: null,
		errors: []
	};
	const { items, error } = await allPages(session, {
		name: "ListRegions",
		region: partition.leader,
		inputOf: (token) => ({
			NextToken: token,
			MaxResults: 50,
			RegionOptStatusContains: ["ENABLED", "ENABLED_BY_DEFAULT"]
		}),
		itemsOf: (output) => output.Regions
	});
	const enabled = [...new Set(items.flatMap(({ RegionName }) => RegionName ?? []))].sort();
	if (error === null) return {
		sweep: enabled,
		enabled,
		errors: []
	};
	return {
		sweep: [.../* @__PURE__ */ new Set([...enabled, ...partition.alwaysEnabled ?? partition.regions])].sort(),
		enabled: null,
		errors: [error]
	};
}

// src/account/trails.ts
const regionsAtOnce = 6;
async function describeTrails(session, region, sweep) {
	const others = sweep.filter((other) => other !== region);
	const [listed, here, elsewhere] = await Promise.all([
		listTrails(session, region),
		describe(session, region, { includeShadowTrails: true }),
		mapLimited(others, regionsAtOnce, (other) => describe(session, other, { includeShadowTrails: false }))
	]);
	const readings = [here, ...elsewhere];
	const described = new Map(readings.flatMap(({ trails }) => trails).map((trail) => [trail.TrailARN, trail]));
	const missing = listed.names.filter(({ arn }) => !described.has(arn));
	const named = missing.length === 0 ? {
		trails: [],
		errors: []
	} : await describeNamed(session, region, missing);
	for (const trail of named.trails) described.set(trail.TrailARN, trail);
	const unanswered = missing.filter(({ arn }) => !described.has(arn));
	const silent = named.errors.length > 0 ? [] : unanswered.map(({ arn, homeRegion }) => unreadableAnswer("DescribeTrails", {
		region: homeRegion,
		resource: arn
	}, "The answer does not hold this trail, although ListTrails does"));
	const bare = unanswered.map(({ arn, homeRegion }) => ({
		TrailARN: arn,
		HomeRegion: homeRegion
	}));
	return {
		trails: [...described.values(), ...bare],
		errors: [
			...listed.errors,
			...readings.flatMap(({ errors }) => errors),
			...named.errors,
			...silent
		]
	};
}
async function listTrails(session, region) {
	const { items, error } = await allPages(session, {
		name: "ListTrails",
		region,
		inputOf: (token) => ({ NextToken: token }),
		itemsOf: (output) => output.Trails
	});
	const names = items.flatMap(({ TrailARN, HomeRegion }) => TrailARN === void 0 || !isTrailArn(TrailARN) ? [] : [{
		arn: TrailARN,
		homeRegion: HomeRegion ?? regionOf(TrailARN)
	}]);
	const nameless = names.length < items.length ? [unreadableAnswer("ListTrails", { region }, "The answer holds a trail without an ARN, or with one that is none")] : [];
	return {
		names,
		errors: [...error === null ? [] : [error], ...nameless]
	};
}
async function describeNamed(session, region, names) {
	return describe(session, region, {
		includeShadowTrails: true,
		trailNameList: names.map(({ arn }) => arn)
	});
}
async function describe(session, region, input) {
	const answer = await session.call("DescribeTrails", region, input);
	if (answer.kind === "failed") return {
		trails: [],
		errors: [answer.error]
	};
	const { trailList } = answer.value;
	if (trailList === void 0) return {
		trails: [],
		errors: [unreadableAnswer("DescribeTrails", { region }, "The answer holds no trailList, not even an empty one")]
	};
	const checked = trailList.map(trailDescription);
	return {
		trails: checked.flatMap((trail) => trail.kind === "good" ? [trail.value] : []),
		errors: checked.flatMap((trail) => trail.kind === "good" ? [] : [unreadableAnswer("DescribeTrails", { region }, capitalized(trail.because))])
	};
}
async function readTrails(session, trails) {
	return mapLimited(trails, 4, (trail) => readTrail(session, trail));
}
async function readTrail(session, description) {
	const arn = description.TrailARN;
	const region = description.HomeRegion ?? regionOf(arn);
	const subject = {
		region,
		resource: arn
	};
	const errors = [];
	const ask = async (name, input, check) => {
		const answer = await session.call(name, region, input, subject);
		if (answer.kind === "failed") {
			errors.push(answer.error);
			return;
		}
		const checked = check(answer.raw);
		if (checked.kind === "good") return checked.value;
		errors.push(unreadableAnswer(name, subject, capitalized(checked.because)));
	};
	const [Status, selectors, InsightSelectors, EventConfiguration] = await Promise.all([
		ask("GetTrailStatus", { Name: arn }, trailStatus),
		ask("GetEventSelectors", { TrailName: arn }, (raw) => trailSelectors(raw, arn)),
		description.HasInsightSelectors === false ? [] : ask("GetInsightSelectors", { TrailName: arn }, (raw) => insightSelectors(raw, arn)),
		ask("GetEventConfiguration", { TrailName: arn }, eventConfiguration)
	]);
	const isNone = (error) => (noneCodes[error.operation] ?? []).includes(error.code);
	return {
		trail: {
			...description,
			...defined({ Status }),
			...selectors,
			...InsightSelectors !== void 0 ? { InsightSelectors } : errors.some((error) => error.operation === "GetInsightSelectors" && isNone(error)) ? { InsightSelectors: [] } : {},
			...defined({ EventConfiguration })
		},
		errors: errors.filter((error) => !isNone(error))
	};
}
const noneCodes = {
	GetInsightSelectors: ["InsightNotEnabledException"],
	GetEventConfiguration: ["UnsupportedOperationException", "UnknownOperationException"]
};
function isTrailArn(arn) {
	return /^arn:[^:]+:cloudtrail:[^:]+:\d+:trail\/.+$/.test(arn);
}
function regionOf(arn) {
	return arn.split(":")[3] ?? "";
}
function accountOf(arn) {
	return arn.split(":")[4] ?? "";
}

// src/account/read-account.ts
async function readAccount(account) {
	const { accountId, partition, session } = account;
	const regions = await regionsOf(session, partition, account.chosenRegions);
	const [trails, stores] = await Promise.all([trailsOf(account, regions.sweep), readEventDataStores(session, regions.sweep)]);
	const errors = [
		...regions.errors,
		...trails.errors,
		...stores.errors
	];
	const isOrganizational = trails.trails.some((trail) => trail.IsOrganizationTrail === true) || stores.stores.some((store) => store.OrganizationEnabled === true);
	const organization = account.organizationId === null && isOrganizational ? await organizationOf(account) : {
		id: account.organizationId,
		errors: []
	};
	return {
		accountId,
		partition: partition.id,
		...defined({
			organizationId: organization.id ?? void 0,
			enabledRegions: regions.enabled ?? void 0
		}),
		trails: trails.trails,
		eventDataStores: stores.stores,
		errors: [...errors, ...organization.errors]
	};
}
async function trailsOf({ accountId, region, session, foreignTrails }, sweep) {
	const described = await describeTrails(session, region, sweep);
	const own = described.trails.filter((trail) => accountOf(trail.TrailARN) === accountId);
	const read = await readTrails(session, own);
	for (const trail of described.trails.filter((candidate) => !own.includes(candidate))) {
		const foreign = await foreignTrails.readOnce(trail.TrailARN, async () => (await readTrails(session, [trail]))[0]);
		if (foreign !== void 0) read.push(foreign);
	}
	const errors = read.flatMap((trail) => trail.errors);
	foreignTrails.tellOwn(read.filter((trail) => own.some(({ TrailARN }) => TrailARN === trail.trail.TrailARN)));
	return {
		trails: read.map(({ trail }) => trail),
		errors: [...described.errors, ...errors]
	};
}
async function organizationOf({ partition, session }) {
	const answer = await session.call("DescribeOrganization", partition.leader, {});
	if (answer.kind === "answer") return organizationId(answer.value.Organization?.Id, partition.leader);
	return {
		id: null,
		errors: answer.error.code === "AWSOrganizationsNotInUseException" ? [] : [answer.error]
	};
}

// src/account/read-accounts.ts
const defaultConcurrency = 8;
const stoppedNote = {
	message: "The run was stopped before everything was read. The errors of each account name what is missing.",
	incomplete: true
};
async function readAccounts(options, semantics, visit = null) {
	const wrong = wrongOptions(options);
	if (wrong.length > 0) return {
		kind: "usage",
		messages: wrong
	};
	process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";
	const region = await firstRegion(options.region ?? options.regions?.[0], options.profile);
	if (region.kind === "usage") return {
		kind: "usage",
		messages: [region.message]
	};
	const network = networkOf(process.env);
	if (network.kind === "usage") return {
		kind: "usage",
		messages: [network.message]
	};
	const factory = new ClientFactory({
		...options,
		network: network.network
	});
	if (options.signal !== void 0) setMaxListeners(0, options.signal);
	try {
		const credentials = await callersCredentials(factory, region.region, options.profile);
		const session = new Session({
			accountId: null,
			credentials,
			factory,
			signal: options.signal,
			onCall: options.onCall
		});
		const answer = await callerOf(session, region.region, semantics, options.profile);
		if (answer.kind === "usage") return {
			kind: "usage",
			messages: [answer.message]
		};
		if (answer.kind === "failed") return {
			kind: "read",
			accounts: [],
			errors: [factory.secrets.hideIn(answer.error)],
			notes: []
		};
		const reading = await new Run(options, region.region, session.of(answer.caller.accountId), answer.caller, visit).read();
		const hidden = ({ errors = [], ...account }) => ({
			...account,
			errors: errors.map((error) => factory.secrets.hideIn(error))
		});
		return {
			kind: "read",
			...reading,
			accounts: reading.accounts.map(hidden)
		};
	} finally {
		factory.close();
	}
}
function wrongOptions({ regions, organization = false, accounts = [], roleName, concurrency }) {
	const needsRole = organization || accounts.length > 0;
	return [
		...(regions ?? []).filter((region) => !/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(region)).map((region) => `--regions: found "${region}", expected Regions such as us-east-1,eu-west-1.`),
		...regions?.length === 0 ? ["--regions: found nothing, expected Regions such as us-east-1,eu-west-1."] : [],
		...accounts.filter((account) => !/^\d{12}$/.test(account)).map((account) => `--accounts: found "${account}", expected the 12 digits of AWS accounts, separated by commas.`),
		...needsRole && roleName === void 0 ? ["--role-name is missing: name the role to assume in each account. It needs no more than the reading rights that the README lists."] : [],
		...roleName !== void 0 && !/^[\w+=,.@/-]{1,576}$/.test(roleName) ? [`--role-name: found "${roleName}", expected the name of an IAM role.`] : [],
		...concurrency !== void 0 && !(Number.isInteger(concurrency) && concurrency > 0) ? ["--concurrency: expected a number of accounts, 1 or more."] : []
	];
}
var Run = class {
	#options;
	#region;
	#session;
	#caller;
	#visit;
	#foreignTrails;
	#notes = [];
	#earlier;
	constructor(options, region, session, caller, visit) {
		this.#options = options;
		this.#region = region;
		this.#session = session;
		this.#caller = caller;
		this.#visit = visit;
		this.#foreignTrails = new ForeignTrails(options.knownTrails);
		this.#earlier = new Map((options.earlier ?? []).filter(isReadToEnd).map((account) => [account.accountId, account]));
	}
	async read() {
		const organization = this.#options.organization === true ? await readOrganization(this.#session, this.#caller) : null;
		const ids = this.#chosen(organization);
		const first = ids.filter((id) => id === organization?.managementAccountId);
		const rest = ids.filter((id) => !first.includes(id));
		let done = 0;
		const readOne = async (id) => {
			const account = await this.#readOne(id, organization);
			done += 1;
			this.#options.onProgress?.({
				done,
				total: ids.length
			});
			return account;
		};
		this.#options.onProgress?.({
			done,
			total: ids.length
		});
		const accounts = [...await mapLimited(first, 1, readOne), ...await mapLimited(rest, this.#options.concurrency ?? defaultConcurrency, readOne)];
		this.#noteLeftOutRegions();
		this.#noteEarlier(ids);
		const told = withOrganizationErrors(accounts, organization, this.#caller);
		if (told.some(({ errors = [] }) => errors.some(({ code }) => interruptsReading(code) === "stopped"))) this.#notes.push(stoppedNote);
		return {
			accounts: told,
			errors: [],
			notes: this.#notes
		};
	}
	#chosen(organization) {
		const named = this.#options.accounts ?? [];
		if (organization === null) return named.length > 0 ? [...new Set(named)] : [this.#caller.accountId];
		const { accountIds, closedIds } = organization;
		const listed = accountIds.length > 0 ? accountIds : [this.#caller.accountId];
		const chosen = named.length === 0 ? listed : [...new Set(named)].filter((id) => accountIds.includes(id) || !closedIds.includes(id));
		const closed = named.length === 0 ? closedIds : closedIds.filter((id) => named.includes(id));
		if (closed.length > 0) this.#notes.push({
			message: `${counted(closed.length, "account")} of the organization ${closed.length === 1 ? "is" : "are"} suspended or closed and not read: ${shortList(closed, 10)}.`,
			incomplete: false
		});
		const strangers = organization.errors.length > 0 ? [] : chosen.filter((id) => !accountIds.includes(id) && named.includes(id));
		if (strangers.length > 0) this.#notes.push({
			message: `--accounts names ${counted(strangers.length, "account")} that the organization does not list: ${shortList(strangers, 10)}.`,
			incomplete: false
		});
		return chosen;
	}
	async #readOne(accountId, organization) {
		const organizationId = organization?.id ?? null;
		const bare = {
			accountId,
			partition: this.#caller.partition.id,
			...defined({ organizationId: organizationId ?? void 0 })
		};
		const earlier = this.#earlier.get(accountId);
		if (earlier !== void 0) {
			this.#foreignTrails.tellOwn((earlier.trails ?? []).map((trail) => ({
				trail,
				errors: []
			})));
			return earlier;
		}
		if (this.#stopped()) return {
			...bare,
			errors: notBegun()
		};
		const session = await this.#sessionOf(accountId);
		if (session.kind === "failed") return {
			...bare,
			errors: [session.error]
		};
		const chosenRegions = this.#options.regions ?? null;
		const account = await readAccount({
			accountId,
			partition: this.#caller.partition,
			region: this.#region,
			chosenRegions,
			organizationId,
			session: session.session,
			foreignTrails: this.#foreignTrails
		});
		if (this.#visit === null) return account;
		const { partition } = this.#caller;
		const regions = chosenRegions ?? account.enabledRegions ?? partition.alwaysEnabled ?? partition.regions;
		const errors = await this.#visit({
			accountId,
			caller: this.#caller,
			regions,
			session: session.session
		});
		return {
			...account,
			errors: [...account.errors ?? [], ...errors]
		};
	}
	async #sessionOf(accountId) {
		if (accountId === this.#caller.accountId) return {
			kind: "entered",
			session: this.#session
		};
		return enterAccount(this.#session, this.#caller, accountId, {
			roleName: this.#options.roleName ?? "",
			region: this.#region,
			inventory: this.#visit !== null
		});
	}
	#stopped() {
		return this.#options.signal?.aborted ?? false;
	}
	#noteEarlier(ids) {
		const taken = ids.filter((id) => this.#earlier.has(id));
		if (taken.length === 0) return;
		this.#notes.push({
			message: `${counted(taken.length, "account")} of ${String(ids.length)} ${taken.length === 1 ? "was" : "were"} read before, and not asked again.`,
			incomplete: false
		});
	}
	#noteLeftOutRegions() {
		const { regions } = this.#options;
		if (regions === void 0) return;
		this.#notes.push({
			message: `Event data stores were looked for in ${shortList(regions, 10)} alone, as --regions has it; what others record is not known.`,
			incomplete: false
		});
	}
};
function isReadToEnd({ errors = [] }) {
	return errors.every(({ code }) => interruptsReading(code) === null);
}
function withOrganizationErrors(accounts, organization, { accountId, partition }) {
	const errors = organization?.errors ?? [];
	if (errors.length === 0) return [...accounts];
	const own = accounts.find((account) => account.accountId === accountId) ?? {
		accountId,
		partition: partition.id
	};
	return [...accounts.filter((account) => account !== own), {
		...own,
		errors: [...own.errors ?? [], ...errors]
	}];
}

export { readAccounts };