/**
 * How this machine reaches AWS: proxies and certificate authorities, named by the variables that the AWS CLI reads
 * (AWS CLI User Guide, "Using an HTTP proxy" and "Environment variables": HTTP_PROXY, HTTPS_PROXY, NO_PROXY,
 * AWS_CA_BUNDLE).
 */
import { readFileSync } from "node:fs";
import { rootCertificates } from "node:tls";

/** What stands between this machine and AWS. */
export interface Network {
  /** The proxy for requests to a host; null: none. */
  readonly proxyFor: (target: RequestTarget) => URL | null;
  /** The authorities whose certificates are accepted; null: those of Node.js. */
  readonly authorities: readonly string[] | null;
}

/** Where a request goes. */
export interface RequestTarget {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number | undefined;
}

/** `usage`: a variable names what cannot be used, and the message says what to set. */
export type NetworkAnswer =
  { readonly kind: "network"; readonly network: Network } | { readonly kind: "usage"; readonly message: string };

type Environment = Readonly<Record<string, string | undefined>>;

/** No proxy, and the authorities of Node.js. */
export const openNetwork: Network = { proxyFor: () => null, authorities: null };

/** Reads the variables. The small spelling goes before the capital one, as for the AWS CLI. */
export function networkOf(environment: Environment): NetworkAnswer {
  const proxies = new Map<string, URL>();
  for (const scheme of ["http", "https"]) {
    const found = named(environment, `${scheme}_proxy`);
    if (found === null) continue;
    const proxy = proxyUrl(found.value);
    if (proxy === null)
      return {
        kind: "usage",
        message: `${found.name} names no proxy, expected an address such as http://proxy.example.com:8080.`,
      };
    proxies.set(`${scheme}:`, proxy);
  }
  const direct = (named(environment, "no_proxy")?.value ?? "").split(/[\s,]+/).filter((host) => host !== "");
  const authorities = authoritiesOf(environment);
  if (typeof authorities === "string") return { kind: "usage", message: authorities };
  const proxyFor = (target: RequestTarget): URL | null =>
    isDirect(target, direct) ? null : (proxies.get(target.protocol) ?? null);
  return { kind: "network", network: { proxyFor, authorities } };
}

function named(environment: Environment, small: string): { readonly name: string; readonly value: string } | null {
  for (const name of [small, small.toUpperCase()]) {
    const value = environment[name];
    if (value !== undefined && value !== "") return { name, value };
  }
  return null;
}

/** An address without a scheme is one of HTTP. */
function proxyUrl(text: string): URL | null {
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== "" ? url : null;
}

/** A host of the list stands for itself and for all below it. */
function isDirect({ hostname, port }: RequestTarget, hosts: readonly string[]): boolean {
  const host = hostname.toLowerCase();
  const withPort = `${host}:${String(port ?? "")}`;
  return hosts.some((entry) => {
    if (entry === "*") return true;
    const name = entry.toLowerCase().replace(/^\*?\./, "");
    return [host, withPort].some((one) => one === name || one.endsWith(`.${name}`));
  });
}

/** A text says why the file cannot be used. What is named comes in addition: without a proxy AWS shows its own. */
function authoritiesOf({
  AWS_CA_BUNDLE: bundle = "",
  NODE_EXTRA_CA_CERTS: extra = "",
}: Environment): readonly string[] | string | null {
  if (bundle === "") return null;
  const own = textOf(bundle);
  if (own?.includes("-----BEGIN") !== true)
    return `AWS_CA_BUNDLE: ${own === null ? "cannot read" : "no certificate is in"} ${bundle}, expected a file of certificates in PEM form.`;
  const further = extra === "" ? null : textOf(extra);
  return [...rootCertificates, own, ...(further === null ? [] : [further])];
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
