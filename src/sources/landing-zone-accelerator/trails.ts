/**
 * The trails that the Landing Zone Accelerator makes (awslabs/landing-zone-accelerator-on-aws: organizations-stack.ts,
 * security-resources-stack.ts, read at version of 2026-06).
 * Its code takes settings that are left out of the organization's trail as switched on, and those left out of an
 * account's trail as switched off.
 */
import type { Assumption } from "../../model/reasons/assumption.ts";
import type { Answer, Guard } from "../../model/guard.ts";
import type { Origin } from "../../model/location.ts";
import type { Notification } from "../../model/notification.ts";
import type { Scope } from "../../model/scope.ts";
import type { Trail } from "../../model/sink.ts";
import { concatenate, display, knownString, literal, type Text } from "../../model/text.ts";
import { absent, known, type List, type LocatedText, type Setting } from "../../model/value.ts";
import type { DocumentNode, Entry, MapNode } from "../text/node.ts";
import { trailSelectorsOf, type Selectors } from "./selectors.ts";
import { entryOf, mapOf, settingOf, stringsOf, switchOf, type Switch } from "./settings.ts";
import { madeByAccelerator, piece, prefixed, trailScopeOf, type Surroundings } from "./surroundings.ts";

/** What the configuration has and the accelerator makes nothing of, because a switch is off. */
function switchedOff(entry: Entry, cloudtrail: MapNode): Trails {
  const isOrganization = entry.key === "organizationTrail";
  if (isOff(entry.value) || (entry.value.kind === "sequence" && entry.value.items.length === 0)) return nothing;
  if (!isOff(cloudtrail.get("enable")?.value)) return nothing;
  const what = isOrganization ? "The organization's trail is" : "The trails in accountTrails are";
  const enable = cloudtrail.get("enable") ?? entry;
  return {
    trails: [],
    notifications: [
      {
        level: "warning",
        message: `${what} not made, because logging.cloudtrail.enable is false. Set it to true to have the accelerator make trails.`,
        location: enable.origin.locate(),
        incomplete: false,
        unmade: {
          address: `logging.cloudtrail.${entry.key}`,
          because: { code: "switch-off", switch: "logging.cloudtrail.enable" },
          assumptions: [],
        },
      },
    ],
  };
}

function isOff(value: DocumentNode | undefined): boolean {
  return value?.kind === "scalar" && ["false", ""].includes(value.text);
}

export interface Trails {
  readonly trails: readonly Trail[];
  readonly notifications: readonly Notification[];
}

/** A trail by its settings. */
interface Described {
  readonly address: string;
  readonly name: Text;
  readonly scope: Scope;
  readonly guard: Guard;
  readonly assumptions: readonly Assumption[];
  readonly settings: MapNode | undefined;
  /** What settings that are left out come to. */
  readonly otherwise: boolean;
  readonly organization: boolean;
  readonly selectors: Extract<Selectors, { kind: "made" }>;
  readonly origin: Origin;
}

/**
 * The organization's trail, in the home Region of the management account; none where one of the two switches is off.
 */
export function organizationTrail(
  cloudtrail: MapNode,
  surroundings: Surroundings,
  assumptions: readonly Assumption[],
): Trails {
  const { uri, environment, homeRegion, partition } = surroundings;
  const entry = cloudtrail.get("organizationTrail");
  if (entry === undefined) return nothing;
  const guard = guardOf(surroundings, [
    switchOf(cloudtrail, "enable", false, entry.origin),
    switchOf(cloudtrail, "organizationTrail", false, entry.origin),
  ]);
  if (guard === null) return switchedOff(entry, cloudtrail);
  const settings = mapOf(entryOf(cloudtrail, "organizationTrailSettings")?.value);
  const { origin } = entry;
  const selectors = trailSelectorsOf(
    {
      management: switchOf(settings, "managementEvents", true, origin),
      s3: switchOf(settings, "s3DataEvents", true, origin),
      lambda: switchOf(settings, "lambdaDataEvents", true, origin),
    },
    "data events alone",
    partition,
    origin,
  );
  if (selectors.kind === "refused") return refused("The organization's trail", origin);
  const account =
    environment.accountId === null
      ? piece(uri, "management account", "account", { code: "landing-zone-place", part: "account" })
      : literal(environment.accountId);
  const trail: Described = {
    address: "logging.cloudtrail.organizationTrail",
    name: prefixed(uri, "-Organizations-CloudTrail"),
    scope: trailScopeOf(surroundings, account, homeRegion, ""),
    guard,
    assumptions,
    settings,
    otherwise: true,
    // Of trails in the China Regions the accelerator takes the property away.
    organization: knownString(partition) !== "aws-cn",
    selectors,
    origin,
  };
  return { trails: [trailOf(trail, surroundings)], notifications: [] };
}

/**
 * The trails of accounts: each stands for one in every account that it is deployed to, in every Region that it lists.
 */
export function accountTrails(cloudtrail: MapNode, surroundings: Surroundings): Trails {
  const list = cloudtrail.get("accountTrails");
  if (list === undefined) return nothing;
  const guard = guardOf(surroundings, [switchOf(cloudtrail, "enable", false, list.origin)]);
  if (guard === null) return switchedOff(list, cloudtrail);
  if (list.value.kind !== "sequence")
    return list.value.kind === "scalar" && list.value.type === "null"
      ? nothing
      : notRead("accountTrails is no list", list.origin);
  return together(
    list.value.items.map((item, index) =>
      accountTrail(item, `logging.cloudtrail.accountTrails[${String(index)}]`, guard, surroundings),
    ),
  );
}

function accountTrail(item: DocumentNode, address: string, enabled: Guard, surroundings: Surroundings): Trails {
  const settings = mapOf(entryOf(item, "settings")?.value);
  const name = entryOf(item, "name");
  if (item.kind !== "map" || settings === undefined || name?.value.kind !== "scalar")
    return notRead(`${address} has no name or no settings`, item.origin);
  const regions = stringsOf(item.get("regions")?.value);
  const targets = mapOf(item.get("deploymentTargets")?.value);
  const excluded = stringsOf(entryOf(targets, "excludedRegions")?.value);
  const made = regionsOf(regions, excluded, surroundings);
  if (made?.length === 0)
    return notRead(`${address} is made in no Region: its regions hold none of enabledRegions`, name.origin);
  const targeted = targetGuard(targets, address, surroundings.uri);
  if (targeted === null)
    return notRead(
      `${address} is made in no account: its deploymentTargets name neither accounts nor organizationalUnits`,
      name.origin,
    );
  const guard = [...enabled, ...targeted];
  if (made === null)
    return inRegion(
      settings,
      name,
      {
        address,
        account: address,
        guard: [...guard, openRegions(address, surroundings.uri)],
        region: piece(surroundings.uri, `${address} Region`, "region", { code: "replaced-region", trail: address }),
      },
      surroundings,
    );
  return together(
    made.map((region) =>
      inRegion(
        settings,
        name,
        {
          address: made.length === 1 ? address : `${address}[${JSON.stringify(region)}]`,
          region: literal(region),
          guard,
          account: address,
        },
        surroundings,
      ),
    ),
  );
}

/** The Regions in which a trail is made: those that the landing zone uses at all; null where they cannot be told. */
function regionsOf(
  listed: readonly string[] | null,
  excluded: readonly string[] | null,
  { enabledRegions }: Surroundings,
): readonly string[] | null {
  if (listed === null || excluded === null || enabledRegions === null) return listed?.length === 0 ? [] : null;
  return listed.filter((region) => enabledRegions.includes(region) && !excluded.includes(region));
}

function openRegions(address: string, uri: string): Answer {
  return {
    question: {
      id: `${uri}?${address}.regions`,
      subject: { code: "deployment-region", trail: address },
      answers: ["yes", "no"],
    },
    answer: "yes",
  };
}

interface Place {
  readonly address: string;
  /** Tells the accounts of one trail from those of others. */
  readonly account: string;
  readonly region: Text;
  readonly guard: Guard;
}

function inRegion(
  settings: MapNode,
  name: Entry,
  { address, account, region, guard }: Place,
  surroundings: Surroundings,
): Trails {
  const { uri, partition } = surroundings;
  const { origin } = name;
  const selectors = trailSelectorsOf(
    {
      management: switchOf(settings, "managementEvents", false, origin),
      s3: switchOf(settings, "s3DataEvents", false, origin),
      lambda: switchOf(settings, "lambdaDataEvents", false, origin),
    },
    "management events too",
    partition,
    origin,
  );
  if (selectors.kind === "refused") return refused(`The trail ${address}`, origin);
  const text = name.value.kind === "scalar" ? name.value.text : "";
  const trail: Described = {
    address,
    name: prefixed(uri, `-CloudTrail-${text}`),
    scope: trailScopeOf(
      surroundings,
      piece(uri, `${account} account`, "account", { code: "deployed-account", trail: account }),
      region,
      `#${account}`,
    ),
    guard,
    assumptions: [{ code: "account-of-landing-zone", uri }],
    settings,
    otherwise: false,
    organization: false,
    selectors,
    origin,
  };
  return { trails: [trailOf(trail, surroundings)], notifications: [] };
}

function trailOf(described: Described, { uri, partition }: Surroundings): Trail {
  const { address, name, scope, settings, otherwise, origin } = described;
  const flag = (key: string): Setting<boolean> => settingOf(switchOf(settings, key, otherwise, origin));
  return {
    kind: "trail",
    dialect: "landing-zone-accelerator",
    id: `${uri}#${address}`,
    address,
    name,
    arn: concatenate(["arn:", partition, ":cloudtrail:", scope.region, ":", scope.account, ":trail/", name]),
    scope,
    region: scope.region,
    logging: known(true, origin),
    multiRegion: flag("multiRegionTrail"),
    organization: known(described.organization, origin),
    globalServiceEvents: flag("globalServiceEvents"),
    advancedEventSelectors: absent,
    eventSelectors: described.selectors.eventSelectors,
    s3BucketName: madeByAccelerator(uri, "central log bucket", { code: "central-log-bucket", part: "name" }, origin),
    logFileValidation: known(true, origin),
    kmsKey: madeByAccelerator(uri, "central log key", { code: "central-log-bucket", part: "key" }, origin),
    cloudWatchLogs: logGroup(switchOf(settings, "sendToCloudWatchLogs", otherwise, origin), uri, address),
    insights: insightsOf(settings, scope, origin),
    unknownProperties: [],
    guard: described.guard,
    assumptions: described.assumptions,
    origin,
  };
}

function logGroup(sent: Switch, uri: string, address: string): Setting<Text> {
  if (sent.kind === "unknown") return sent;
  return sent.value
    ? madeByAccelerator(uri, `${address} log group`, { code: "trail-log-group", trail: address }, sent.origin)
    : absent;
}

const insightSwitches = {
  apiCallRateInsight: "ApiCallRateInsight",
  apiErrorRateInsight: "ApiErrorRateInsight",
} as const;

/** In the isolated partitions the accelerator takes the property away. */
function insightsOf(settings: MapNode | undefined, { partition }: Scope, origin: Origin): Setting<List<LocatedText>> {
  if (display(partition).startsWith("aws-iso")) return absent;
  const switches = Object.entries(insightSwitches).map(([key, type]) => ({
    type,
    value: switchOf(settings, key, false, origin),
  }));
  for (const { value } of switches) if (value.kind === "unknown") return value;
  return known(
    {
      items: switches.flatMap(({ type, value }) =>
        value.kind === "known" && value.value ? [{ text: literal(type), origin: value.origin }] : [],
      ),
      more: null,
      origin,
    },
    origin,
  );
}

/** Under which answers a trail exists that needs all of these switches; null where one of them is off. */
function guardOf({ uri }: Surroundings, switches: readonly Switch[]): Guard | null {
  if (switches.some((value) => value.kind === "known" && !value.value)) return null;
  const open = switches.flatMap((value) => (value.kind === "unknown" ? [value.because] : []));
  const [because] = open;
  return because === undefined
    ? []
    : [
        {
          question: {
            id: `${uri}?logging.cloudtrail`,
            subject: { code: "landing-zone-switch", because },
            answers: ["on", "off"],
          },
          answer: "on",
        },
      ];
}

/**
 * Whether an account is among the targets is a question of its own, unless all accounts of the landing zone are; null
 * where none is.
 */
function targetGuard(targets: MapNode | undefined, address: string, uri: string): Guard | null {
  const [accounts, units, excluded] = ["accounts", "organizationalUnits", "excludedAccounts"].map((key) =>
    stringsOf(entryOf(targets, key)?.value),
  );
  if (accounts?.length === 0 && units?.length === 0) return null;
  if (units?.includes("Root") === true && excluded?.length === 0) return [];
  return [
    {
      question: {
        id: `${uri}?${address}.deploymentTargets`,
        subject: { code: "deployment-account", trail: address, targets: [...(units ?? []), ...(accounts ?? [])] },
        answers: ["yes", "no"],
      },
      answer: "yes",
    },
  ];
}

const nothing: Trails = { trails: [], notifications: [] };

function together(all: readonly Trails[]): Trails {
  return {
    trails: all.flatMap(({ trails }) => trails),
    notifications: all.flatMap(({ notifications }) => notifications),
  };
}

function refused(subject: string, origin: Origin): Trails {
  const message = `${subject} is not made: management events, S3 data events and Lambda data events are all switched off, and the accelerator stops at a trail that records nothing.`;
  return { trails: [], notifications: [{ level: "warning", message, location: origin.locate(), incomplete: false }] };
}

function notRead(because: string, origin: Origin): Trails {
  return {
    trails: [],
    notifications: [
      {
        level: "warning",
        message: `A trail of this landing zone is not checked: ${because}.`,
        location: origin.locate(),
        incomplete: false,
      },
    ],
  };
}
