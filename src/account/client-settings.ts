/**
 * How clients of the AWS SDK are made: all alike, with one connection pool, and over a handler that does not let half
 * an answer pass for a whole one.
 */
import { defined } from "../model/defined.ts";
import type { CloudTrailClientConfig } from "@aws-sdk/client-cloudtrail";
import { AnswerHandler, defaultLimits, type Limits } from "./answer-handler.ts";
import type { Network } from "./network.ts";
import { RunSecrets } from "./secrets.ts";

export type Credentials = NonNullable<CloudTrailClientConfig["credentials"]>;

/** Credentials that are at hand, in contrast to something that fetches them. */
export type StaticCredentials = Exclude<Credentials, (...parameters: never[]) => unknown>;

/** What every client is made with. */
export interface ClientSettings {
  readonly region: string;
  readonly credentials: Credentials;
  readonly requestHandler: AnswerHandler;
  readonly retryMode: "adaptive";
  readonly maxAttempts?: number;
  readonly endpoint?: string;
  readonly profile?: string;
  /** Settled once a run: the SDK would look them up in the environment and in files for each client anew. */
  readonly defaultsMode: "standard";
  readonly useDualstackEndpoint: () => Promise<boolean>;
  readonly useFipsEndpoint: () => Promise<boolean>;
}

export interface FactoryOptions {
  /** The profile whose settings hold. */
  readonly profile?: string;
  /** For every client; without, the SDK follows `AWS_ENDPOINT_URL` and `AWS_ENDPOINT_URL_<SERVICE>`, else calls AWS. */
  readonly endpointUrl?: string;
  /** What differs from the usual limits of time and size. */
  readonly limits?: Partial<Limits>;
  /** How often a call is tried; default: as `AWS_MAX_ATTEMPTS` says, else six times. */
  readonly maxAttempts?: number;
  /** How AWS is reached; default: directly. */
  readonly network?: Network;
}

/** Makes the settings of all clients of a run. */
export class ClientFactory {
  readonly endpointUrl: string | undefined;
  readonly handler: AnswerHandler;
  /** Of all credentials of the run. */
  readonly secrets = new RunSecrets();
  readonly #profile: string | undefined;
  #places: Promise<Places> | undefined;
  readonly #maxAttempts: number | undefined;

  constructor(options: FactoryOptions = {}) {
    this.endpointUrl = options.endpointUrl;
    this.#profile = options.profile;
    this.handler = new AnswerHandler({ ...defaultLimits, ...options.limits }, options.network);
    this.#maxAttempts = options.maxAttempts ?? (process.env.AWS_MAX_ATTEMPTS === undefined ? 6 : undefined);
  }

  settings(region: string, credentials: Credentials): ClientSettings {
    const places = (): Promise<Places> => (this.#places ??= endpointPlaces(this.#profile));
    return {
      defaultsMode: "standard",
      useDualstackEndpoint: async () => (await places()).dualstack,
      useFipsEndpoint: async () => (await places()).fips,
      region,
      credentials,
      requestHandler: this.handler,
      // Slows down by itself when a service throttles.
      retryMode: "adaptive",
      ...defined({ maxAttempts: this.#maxAttempts, endpoint: this.endpointUrl, profile: this.#profile }),
    };
  }

  /** Closes the connections. */
  close(): void {
    this.handler.destroy();
  }
}

/** Which of AWS's endpoints the environment or the profile asks for. */
interface Places {
  readonly dualstack: boolean;
  readonly fips: boolean;
}

async function endpointPlaces(profile: string | undefined): Promise<Places> {
  const { STSClient } = await import("@aws-sdk/client-sts");
  const { config } = new STSClient(defined({ profile }));
  const [dualstack, fips] = await Promise.all([config.useDualstackEndpoint(), config.useFipsEndpoint()]);
  return { dualstack, fips };
}
