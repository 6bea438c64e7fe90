/** What plans, states and sources say of buckets, of which some may hold log files. */
import type { BucketFact, BucketFacts, BucketSettings, Expiration, Expirations } from "../../../model/surroundings.ts";
import {
  cloudFormationFacts,
  daysOf,
  equalTo,
  expirationsOf,
  flagsFact,
  inOneFact,
  lockedOrVersioned,
  prefixOf,
  presence,
  statusFact,
  type NestedBlocks,
  type SettingsNode,
} from "../../bucket-settings.ts";
import { bucketTypes } from "./bucket-types.ts";
import { attributeCell, below, contentOf, originOf, originOfInstance, type Cell } from "./cell.ts";
import { isConfigured } from "./expression-of.ts";
import type { Instance } from "./instance.ts";
import { isArray, isObject } from "./json.ts";
import { instanceId, instanceSubjectOf, type Model, type Subject } from "./model.ts";
import { namesIn } from "./resource-policies.ts";
import { blockList, booleanSetting, textSetting } from "./values.ts";

/** Reads an instance of a type of `bucketTypes`; nothing of any other. */
export function readBucketSettings(model: Model, instance: Instance): BucketSettings[] {
  const type = bucketTypes.get(instance.type);
  if (type === undefined) return [];
  const subject = instanceSubjectOf(model, instance);
  return [
    {
      id: instanceId(model, instance),
      address: instance.address,
      names: type.names.flatMap((name) => namesIn(subject, name, type)),
      scope: model.providers.scopeOf(undefined, instance.providerKey),
      guard: instance.guard ?? [],
      origin: originOfInstance(subject),
      isApart: type.isApart,
      facts: factsOf(subject, type.subject),
    },
  ];
}

type Subjects = NonNullable<ReturnType<typeof bucketTypes.get>>["subject"];

function factsOf(subject: Subject, about: Subjects): BucketFacts {
  const node = resourceNode(subject);
  switch (about) {
    case "bucket":
      return inlineFacts(node);
    case "bucket-like-cloudformation":
      return cloudFormationFacts(node, (name) => name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase());
    case "public-access-block": {
      const flags = ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"];
      return { publicAccessBlocked: flagsFact(node, flags) };
    }
    case "versioning":
      return { versioned: statusFact(node.blocks("versioning_configuration"), "status", node.origin) };
    case "logging":
      return { accessLogged: { holds: "yes", origin: node.origin } };
    case "object-lock":
      return { objectLock: retention(node.blocks("rule"), node) };
    case "lifecycle":
      return { expirations: expirationsOf(node.blocks("rule"), node.origin, (rule) => lifecycleRule(rule)) };
  }
}

/** The arguments of `aws_s3_bucket` that have resources of their own since version 4 of the provider. */
function inlineFacts(bucket: SettingsNode): Required<BucketFacts> {
  return {
    publicAccessBlocked: { holds: "maybe", origin: bucket.origin },
    versioned: lockedOrVersioned(
      bucket.flag("object_lock_enabled"),
      inOneFact(bucket.blocks("versioning"), bucket.origin, (block) => flagsFact(block, ["enabled"])),
    ),
    objectLock: inOneFact(bucket.blocks("object_lock_configuration"), bucket.origin, (configuration) =>
      retention(configuration.blocks("rule"), configuration),
    ),
    accessLogged: presence(bucket.blocks("logging"), bucket.origin),
    expirations: inlineExpirations(bucket),
  };
}

function inlineExpirations(bucket: SettingsNode): Expirations {
  return expirationsOf(bucket.blocks("lifecycle_rule"), bucket.origin, (rule) => ({
    enabled: flagsFact(rule, ["enabled"]).holds,
    prefix: prefixOf(rule.text("prefix")),
    isNarrowed: rule.isSet("tags"),
    days: expirationDays(rule),
  }));
}

/** A default retention, without which no object is locked. */
function retention(rule: NestedBlocks, { origin }: SettingsNode): BucketFact {
  return inOneFact(rule, origin, (block) => presence(block.blocks("default_retention"), block.origin));
}

function lifecycleRule(
  rule: SettingsNode,
): Omit<Expiration, "origin" | "days"> & { readonly days: number | null | "none" } {
  const enabled = equalTo(rule.text("status"), "Enabled");
  const days = expirationDays(rule);
  const { items, isOpen } = rule.blocks("filter");
  const [filter] = items;
  if (isOpen || items.length > 1) return { enabled, days, prefix: null, isNarrowed: true };
  // The prefix stands in the rule, in its filter, or in the `and` of the filter.
  const and = filter?.blocks("and") ?? { items: [], isOpen: false };
  const places = [rule, ...(filter === undefined ? [] : [filter]), ...and.items];
  const written = places.map((place) => place.text("prefix")).find((prefix) => prefix.kind !== "absent");
  return {
    enabled,
    days,
    prefix: prefixOf(written ?? { kind: "absent" }),
    isNarrowed:
      and.isOpen ||
      places.some((place) => ["tag", "tags", "object_size_greater_than", "object_size_less_than"].some(place.isSet)),
  };
}

function expirationDays(rule: SettingsNode): number | null | "none" {
  const { items, isOpen } = rule.blocks("expiration");
  const [expiration] = items;
  if (isOpen || items.length > 1) return null;
  if (expiration === undefined) return "none";
  return expiration.isSet("date") ? 0 : daysOf(expiration.text("days"));
}

/**
 * The arguments of a resource. What a plan shows and the configuration does not set is what the last apply left, which
 * other resources may have set and this plan may take away.
 */
function resourceNode(subject: Subject): SettingsNode {
  const { instance, model } = subject;
  const node = nodeOf(subject, (name) => attributeCell(instance, name), originOfInstance(subject));
  const isLeft = (name: string): boolean => model.source.kind === "plan" && isConfigured(subject, [name]) === "no";
  return {
    ...node,
    blocks: (name) => {
      const blocks = node.blocks(name);
      return blocks.items.length > 0 && isLeft(name) ? { ...blocks, items: [], isOpen: true } : blocks;
    },
  };
}

/** What only the apply will tell and the configuration does not set, nobody sets. */
function unlessComputed(subject: Subject, cell: Cell): Cell {
  const isComputed =
    cell.unknown === true && subject.model.source.kind === "plan" && isConfigured(subject, cell.path) === "no";
  return isComputed ? { ...cell, unknown: undefined } : cell;
}

function nodeOf(subject: Subject, find: (name: string) => Cell, origin: SettingsNode["origin"]): SettingsNode {
  const cellOf = (name: string): Cell => unlessComputed(subject, find(name));
  return {
    origin,
    flag: (name) => booleanSetting(subject, cellOf(name), null),
    text: (name) => textSetting(subject, cellOf(name)),
    isSet: (name) => isSet(cellOf(name)),
    blocks: (name) => {
      const list = blockList(subject, cellOf(name), (cell) =>
        nodeOf(subject, (inner) => below(cell, inner), originOf(subject, cell)),
      );
      if (list === undefined) return { items: [], isOpen: false, origin: null };
      return { items: list.items, isOpen: list.more !== null, origin: list.origin };
    },
  };
}

/** Whether there is a value, or may be. States write what nobody set as empty or 0. */
function isSet(cell: Cell): boolean {
  const content = contentOf(cell);
  if (content.kind !== "value") return content.kind === "hidden";
  const { value } = content;
  if (isArray(value)) return value.length > 0;
  return isObject(value) ? Object.keys(value).length > 0 : value !== "" && value !== 0 && value !== "0";
}
