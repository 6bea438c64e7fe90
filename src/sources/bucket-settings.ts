/** What properties of a bucket say, whatever the language that they are written in. */
import { all } from "../model/certainty.ts";
import type { Origin } from "../model/location.ts";
import type { BucketFact, BucketFacts, Expiration, Expirations } from "../model/surroundings.ts";
import { knownString, literal, type Text } from "../model/text.ts";
import { wholeNumber, type Certainty, type Setting } from "../model/value.ts";

/** A mapping or block of an input. */
export interface SettingsNode {
  readonly origin: Origin;
  readonly flag: (name: string) => Setting<boolean>;
  readonly text: (name: string) => Setting<Text>;
  readonly blocks: (name: string) => NestedBlocks;
  /** Whether a property is there and not empty. */
  readonly isSet: (name: string) => boolean;
}

/** The blocks or mappings below one name; of a single mapping, that one. */
export interface NestedBlocks {
  readonly items: readonly SettingsNode[];
  /** There may be others. */
  readonly isOpen: boolean;
  /** Null: nothing is there. */
  readonly origin: Origin | null;
}

/** The properties of `AWS::S3::Bucket`, as `spell` writes their names. */
export function cloudFormationFacts(bucket: SettingsNode, spell: (name: string) => string): Required<BucketFacts> {
  const named = spelled(bucket, spell);
  return {
    publicAccessBlocked: publicAccessBlocked(
      named.blocks("PublicAccessBlockConfiguration"),
      ["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"],
      bucket.origin,
    ),
    versioned: lockedOrVersioned(
      named.flag("ObjectLockEnabled"),
      statusFact(named.blocks("VersioningConfiguration"), "Status", bucket.origin),
    ),
    objectLock: cloudFormationLock(named),
    accessLogged: presence(named.blocks("LoggingConfiguration"), bucket.origin),
    expirations: inOne(named.blocks("LifecycleConfiguration"), bucket.origin, (configuration) =>
      expirationsOf(configuration.blocks("Rules"), configuration.origin, (rule) => ({
        enabled: equalTo(rule.text("Status"), "Enabled"),
        prefix: prefixOf(rule.text("Prefix")),
        isNarrowed: ["TagFilters", "ObjectSizeGreaterThan", "ObjectSizeLessThan"].some(rule.isSet),
        days: rule.isSet("ExpirationDate") ? 0 : daysOf(rule.text("ExpirationInDays")),
      })),
    ),
  };
}

/**
 * Amazon S3 locks new objects by itself only where the bucket has a default retention, and CloudTrail asks for none
 * (S3 user guide, "Locking objects with Object Lock").
 */
function cloudFormationLock(bucket: SettingsNode): BucketFact {
  const enabled = bucket.flag("ObjectLockEnabled");
  const fact = inOneFact(bucket.blocks("ObjectLockConfiguration"), bucket.origin, (configuration) =>
    inOneFact(configuration.blocks("Rule"), configuration.origin, (rule) =>
      presence(rule.blocks("DefaultRetention"), rule.origin),
    ),
  );
  if (enabled.kind === "known") return enabled.value ? fact : { holds: "no", origin: enabled.origin };
  return fact.holds === "no" ? fact : { ...fact, holds: "maybe" };
}

/** A bucket that is made with Object Lock has versioning (S3 user guide, "Object Lock considerations"). */
export function lockedOrVersioned(locked: Setting<boolean>, versioned: BucketFact): BucketFact {
  if (versioned.holds === "yes" || locked.kind === "absent") return versioned;
  if (locked.kind === "unknown") return { holds: "maybe", origin: locked.origin };
  return locked.value ? { holds: "yes", origin: locked.origin } : versioned;
}

/**
 * What is left out of such a block is off (S3 API reference, "PublicAccessBlockConfiguration"); whether public access
 * is blocked without a block is open.
 */
export function publicAccessBlocked(blocks: NestedBlocks, flags: readonly string[], origin: Origin): BucketFact {
  if (blocks.origin === null) return { holds: "maybe", origin };
  return inOneFact(blocks, origin, (block) => flagsFact(block, flags));
}

/** Whether all of these are on. */
export function flagsFact(block: SettingsNode, flags: readonly string[]): BucketFact {
  const settings = flags.map(block.flag);
  const holds = all(settings, (setting): Certainty => {
    if (setting.kind === "unknown") return "maybe";
    return setting.kind === "known" && setting.value ? "yes" : "no";
  });
  const off = settings.find((setting) => setting.kind === "known" && !setting.value);
  return { holds, origin: holds === "no" && off?.kind === "known" ? off.origin : block.origin };
}

/** Whether a block has a word `Enabled`. */
export function statusFact(blocks: NestedBlocks, status: string, origin: Origin): BucketFact {
  return inOneFact(blocks, origin, (block) => {
    const setting = block.text(status);
    return {
      holds: equalTo(setting, "Enabled"),
      origin: setting.kind === "absent" ? block.origin : setting.origin,
    };
  });
}

/** Whether a block is there. */
export function presence({ items, isOpen, origin }: NestedBlocks, around: Origin): BucketFact {
  const holds = items.length > 0 ? "yes" : isOpen ? "maybe" : "no";
  return { holds, origin: origin ?? around };
}

/** What a block says of which there can be one; nothing of what is not there holds. */
export function inOneFact(blocks: NestedBlocks, around: Origin, read: (block: SettingsNode) => BucketFact): BucketFact {
  const [only, ...others] = blocks.items;
  const origin = blocks.origin ?? around;
  if (only === undefined && !blocks.isOpen) return { holds: "no", origin };
  return only === undefined || others.length > 0 || blocks.isOpen ? { holds: "maybe", origin } : read(only);
}

function inOne(blocks: NestedBlocks, around: Origin, read: (block: SettingsNode) => Expirations): Expirations {
  const [only, ...others] = blocks.items;
  const origin = blocks.origin ?? around;
  if (only === undefined || others.length > 0 || blocks.isOpen)
    return { rules: [], isOpen: only !== undefined || blocks.isOpen, origin };
  return read(only);
}

/** The rules that delete; `absent` days: a rule does not. */
export function expirationsOf(
  { items, isOpen, origin }: NestedBlocks,
  around: Origin,
  read: (rule: SettingsNode) => Omit<Expiration, "origin" | "days"> & { readonly days: number | null | "none" },
): Expirations {
  const rules = items.flatMap((item): Expiration[] => {
    const { days, ...rule } = read(item);
    return days === "none" || rule.enabled === "no" ? [] : [{ ...rule, days, origin: item.origin }];
  });
  return { rules, isOpen, origin: origin ?? around };
}

/** The days of an expiration. States write 0 where none are set. */
export function daysOf(setting: Setting<Text>): number | null | "none" {
  const days = wholeNumber(setting);
  if (days.kind === "absent") return "none";
  if (days.kind === "unknown") return null;
  return days.value === 0 ? "none" : days.value;
}

/** What keys begin with; no prefix is that of every key. */
export function prefixOf(setting: Setting<Text>): Text | null {
  return setting.kind === "known" ? setting.value : setting.kind === "absent" ? literal("") : null;
}

/** Whether a text is a word. */
export function equalTo(setting: Setting<Text>, word: string): Certainty {
  if (setting.kind === "absent") return "no";
  const value = setting.kind === "known" ? knownString(setting.value) : undefined;
  return value === undefined ? "maybe" : value === word ? "yes" : "no";
}

function spelled(node: SettingsNode, spell: (name: string) => string): SettingsNode {
  return {
    origin: node.origin,
    flag: (name) => node.flag(spell(name)),
    text: (name) => node.text(spell(name)),
    isSet: (name) => node.isSet(spell(name)),
    blocks: (name) => {
      const blocks = node.blocks(spell(name));
      return { ...blocks, items: blocks.items.map((item) => spelled(item, spell)) };
    },
  };
}
