/**
 * What findings of one cause have in common: the rule, and the codes and arguments of its reasons, without what tells
 * accounts, root modules, stacks and instances of a module apart. A trail is named by the line that declares it.
 */
import { createHash } from "node:crypto";
import { tailOf } from "../model/address.ts";
import type { Location } from "../model/location.ts";
import type { Reason } from "../model/reasons/reason.ts";
import type { Level } from "../model/result.ts";
import type { Text } from "../model/text.ts";
import type { FindingDraft } from "./types.ts";

/** Names that only say which account, Region, root module, stack or open value is meant. */
const ofScope: ReadonlySet<string> = new Set([
  ...["scope", "account", "accountId", "region", "regions", "home", "folder"],
  ...["id", "piece"],
]);

/** The keys of the causes of a run. */
export class CauseKeys {
  readonly #placeOf: (id: string) => Location | undefined;
  readonly #lists = new WeakMap<readonly Reason[], string>();
  readonly #seen = new Map<string, number>();

  /** @param placeOf where the sink or resource of an id is declared; undefined for what is no id */
  constructor(placeOf: (id: string) => Location | undefined) {
    this.#placeOf = placeOf;
  }

  /** Two findings about one resource are never of one key: each says something of its own. */
  next({ ruleId, cause, resource, scope }: FindingDraft, level: Level): string {
    const reasons = cause.reasons === undefined ? "" : this.#listKey(cause.reasons);
    const key = [ruleId, level, this.#keyOf(cause.about), reasons].join(" ");
    const owned = JSON.stringify([key, resource, scope]);
    const occurrence = (this.#seen.get(owned) ?? 0) + 1;
    this.#seen.set(owned, occurrence);
    return occurrence === 1 ? key : `${key} ${String(occurrence)}`;
  }

  /** A digest, since it becomes part of the keys of thousands of findings. Resources share the list itself. */
  #listKey(reasons: readonly Reason[]): string {
    const known = this.#lists.get(reasons);
    if (known !== undefined) return known;
    const key = createHash("sha256").update(this.#keyOf(reasons)).digest("base64");
    this.#lists.set(reasons, key);
    return key;
  }

  #keyOf(data: unknown): string {
    return JSON.stringify(data, (name, value: unknown) => {
      if (ofScope.has(name)) return undefined;
      if (typeof value === "string") return this.#withoutInstance(value);
      return isText(value) ? ofText(value) : value;
    });
  }

  #withoutInstance(value: string): string {
    const place = this.#placeOf(value);
    return place === undefined ? withoutInstance(value) : placeKey(place);
  }
}

/** Two things that are declared on one line are instances of one thing. */
export function placeKey({ uri, startLine, startColumn }: Location): string {
  return `${uri}:${String(startLine)}:${String(startColumn)}`;
}

/** An open piece of text has an identity of its own in each instance, and the same cause. */
function ofText({ parts }: Text): unknown {
  const [first] = parts;
  if (typeof first === "string" && arnStart.test(first)) return first;
  return parts.map((part) => (typeof part === "string" ? part : part.unknown));
}

const arnStart = /^arn:[^:]*:([^:]*):/;

/** An ARN keeps its service, an address what stands in its module. */
function withoutInstance(value: string): string {
  const arn = arnStart.exec(value);
  if (arn !== null) return `arn ${arn[1] ?? ""}`;
  return tailOf(value)
    .replace(/^(?:module\.[^.[]+(?:\[[^\]]*\])?\.)+/, "")
    .replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]$/, "");
}

function isText(value: unknown): value is Text {
  return typeof value === "object" && value !== null && "parts" in value;
}
