/**
 * Finds the resources of accounts whose data events the catalog knows: by Resource Explorer where it has an index and
 * knows the type, by Cloud Control where not.
 */
import type { Catalog } from "../catalog/types.ts";
import type { Origin } from "../model/location.ts";
import type { DeclaredResource } from "../model/resource.ts";
import { knownString } from "../model/text.ts";
import type { Scope } from "../model/scope.ts";
import type { CallError } from "../sources/snapshot/types.ts";
import { listKind } from "./cloud-control.ts";
import { mapLimited } from "./pool.ts";
import type { RunNote, Visit } from "./read-accounts.ts";
import { explore, explorerReach, explorerType, type ExplorerReach, type FoundArn } from "./resource-explorer.ts";
import { resourceKinds, resourceOfKind, type ResourceKind } from "./resource-kinds.ts";
import { counted, shortList } from "../model/words.ts";
import type { Session } from "./session.ts";

/** More resources of one account than these are not kept: the result is incomplete then. */
export const mostResources = 10_000;

/** How many questions about one account are asked at the same time. */
const questionsAtOnce = 4;

export interface InventoryOptions {
  readonly catalog: Catalog;
  /** Ids of services; null: all of the catalog. */
  readonly services: readonly string[] | null;
  /** The place of findings on a resource of a service. */
  readonly placeOf: (service: string) => Origin;
  readonly scopeOf: (accountId: string, partition: string) => Scope;
  readonly limit?: number;
}

/** One account while it is looked through. */
interface Surroundings {
  readonly accountId: string;
  readonly partition: string;
  readonly session: Session;
  readonly regions: readonly string[];
}

/** Gathers the resources of all accounts that it is shown. */
export class Inventory {
  readonly resources: DeclaredResource[] = [];
  readonly #options: InventoryOptions;
  readonly #kinds: readonly ResourceKind[];
  /** Services of which something may be missing, in one account or another. */
  readonly #incomplete = new Set<string>();
  readonly #missing = new Map<string, Set<string>>();
  readonly #used = { explorer: new Set<string>(), cloudControl: new Set<string>() };
  readonly #cut = new Set<string>();

  constructor(options: InventoryOptions) {
    this.#options = options;
    this.#kinds = resourceKinds(options.catalog, options.services);
  }

  /** Ids of the services whose resources are all known. */
  get services(): ReadonlySet<string> {
    return new Set(this.#kinds.map(({ service }) => service).filter((service) => !this.#incomplete.has(service)));
  }

  /** Which APIs were used, and what they do not tell. */
  get notes(): readonly RunNote[] {
    const { explorer, cloudControl } = this.#used;
    const used = [
      ...(explorer.size === 0 ? [] : [`Resource Explorer (${counted(explorer.size, "type")} of resources)`]),
      ...(cloudControl.size === 0 ? [] : [`Cloud Control (${counted(cloudControl.size, "type")})`]),
    ];
    const found = `The inventory found ${counted(this.resources.length, "resource")} with ${used.length === 0 ? "no API: none could be asked" : used.join(" and ")}.`;
    const missed = [...this.#missing].map(
      ([reason, names]) => `The inventory misses ${shortList([...names].sort(), 10)}: ${reason}.`,
    );
    const cut =
      this.#cut.size === 0
        ? []
        : [
            `The inventory was cut at ${String(this.#limit)} resources an account: ${shortList([...this.#cut].sort(), 10)}. The others are not judged. List fewer services under services in the configuration, or check the accounts by themselves with --accounts.`,
          ];
    return [
      ...[found, ...missed].map((message) => ({ message, incomplete: false })),
      ...cut.map((message) => ({ message, incomplete: true })),
    ];
  }

  readonly visit: Visit = async ({ accountId, caller, regions, session }) => {
    const account: Surroundings = { accountId, partition: caller.partition.id, session, regions };
    const found = new Map<string, DeclaredResource>();
    const errors: CallError[] = [];
    const reach = await this.#reach(account);
    const questions = this.#kinds.flatMap((kind) => this.#questionsAbout(kind, account, reach));
    await mapLimited(questions, questionsAtOnce, async (question) => {
      errors.push(...(await this.#ask(question, account, found)));
    });
    this.resources.push(...found.values());
    return errors;
  };

  /** One more than is kept: a list with just as many is not cut. */
  get #mostAsked(): number {
    return this.#limit + 1;
  }

  get #limit(): number {
    return this.#options.limit ?? mostResources;
  }

  async #reach({ session, regions, accountId }: Surroundings): Promise<ExplorerReach> {
    const [region] = regions;
    const none: ExplorerReach = { desks: [], types: new Map() };
    if (region === undefined) return none;
    const answer = await explorerReach(session, region, regions);
    if (answer.kind === "reach") return answer.reach;
    const permission = answer.error.action === undefined ? "" : `, missing permission ${answer.error.action}`;
    this.#miss(
      `Resource Explorer of account ${accountId}`,
      `${answer.error.operation} failed with ${answer.error.code}${permission}, so Cloud Control was asked instead`,
    );
    return none;
  }

  #questionsAbout(kind: ResourceKind, { regions }: Surroundings, reach: ExplorerReach): Question[] {
    const type = explorerType(kind, reach);
    const explored =
      type === null ? [] : reach.desks.map((desk): Question => ({ api: "explorer", kind, desk: desk.region, type }));
    const known = new Set(type === null ? [] : reach.desks.flatMap(({ answersFor }) => answersFor));
    const rest = regions.filter((region) => !known.has(region));
    return [...explored, ...rest.map((region): Question => ({ api: "cloud-control", kind, region }))];
  }

  async #ask(question: Question, account: Surroundings, found: Map<string, DeclaredResource>): Promise<CallError[]> {
    const { kind } = question;
    if (question.api === "explorer") {
      const answer = await explore(account.session, question.desk, question.type, account.accountId, this.#mostAsked);
      this.#used.explorer.add(question.type);
      this.#keep(kind, answer.found, account, found);
      return this.#failed(kind, answer.error);
    }
    return this.#list(kind, question.region, account, found);
  }

  /** Under each of its names: what one of them lists another may not. */
  async #list(
    kind: ResourceKind,
    region: string,
    account: Surroundings,
    found: Map<string, DeclaredResource>,
  ): Promise<CallError[]> {
    const errors: CallError[] = [];
    let isListable = false;
    for (const typeName of kind.typeNames) {
      const answer = await listKind(account.session, region, kind, typeName, account, this.#mostAsked);
      if (answer.kind === "unlistable") continue;
      isListable = true;
      this.#used.cloudControl.add(typeName);
      if (answer.kind === "absent") continue;
      this.#keep(kind, answer.found, account, found);
      if (answer.unnamed > 0) this.#lack(kind, typeName, "Cloud Control does not give the ARNs of some of them");
      errors.push(...this.#failed(kind, answer.error));
    }
    if (!isListable)
      this.#lack(
        kind,
        kind.typeNames[0] ?? kind.declaration.type,
        "Resource Explorer has no index of them and Cloud Control cannot list them",
      );
    return errors;
  }

  #keep(
    kind: ResourceKind,
    arns: readonly FoundArn[],
    { accountId, partition }: Surroundings,
    found: Map<string, DeclaredResource>,
  ): void {
    const { placeOf, scopeOf } = this.#options;
    const at = { accountId, partition, scope: scopeOf(accountId, partition), origin: placeOf(kind.service) };
    for (const { arn, region } of arns) {
      const key = `${kind.declaration.resourceType} ${arn}`;
      if (found.size >= this.#limit && !found.has(key)) {
        this.#skip({ kind }, accountId);
        return;
      }
      // A resource that several Regions list, and whose ARN names none, may live in any of them.
      const resource = resourceOfKind(kind, arn, {
        ...at,
        region: this.#isSeenElsewhere(found.get(key), region) ? null : region,
      });
      if (resource !== null) found.set(key, resource);
    }
  }

  #isSeenElsewhere(earlier: DeclaredResource | undefined, region: string | null): boolean {
    return earlier !== undefined && (region === null || knownString(earlier.region) !== region);
  }

  #failed(kind: ResourceKind, error: CallError | null): CallError[] {
    if (error === null) return [];
    this.#incomplete.add(kind.service);
    return [error];
  }

  #skip({ kind }: { readonly kind: ResourceKind }, accountId: string): void {
    this.#cut.add(accountId);
    this.#incomplete.add(kind.service);
  }

  #lack(kind: ResourceKind, name: string, reason: string): void {
    this.#incomplete.add(kind.service);
    this.#miss(name, reason);
  }

  #miss(name: string, reason: string): void {
    const names = this.#missing.get(reason) ?? new Set();
    names.add(name);
    this.#missing.set(reason, names);
  }
}

type Question =
  | { readonly api: "explorer"; readonly kind: ResourceKind; readonly desk: string; readonly type: string }
  | { readonly api: "cloud-control"; readonly kind: ResourceKind; readonly region: string };
