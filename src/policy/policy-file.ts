import type {
  ExceptionEntry,
  PolicyFile,
  RecordEntry,
  RequirementEntry,
  TrailEntry,
} from "../generated/policy-file.d.ts";
import type { Origin } from "../model/location.ts";
import type { DocumentPath } from "../model/usage-error.ts";
import type {
  EventKeys,
  Exception,
  LogBucketSettings,
  Policy,
  PolicyPlace,
  RegionChoice,
  Requirement,
  ResourceChoice,
  TrailRequirement,
} from "./types.ts";

/** Where the part of a policy at a path was read. */
export type OriginOf = (path: DocumentPath) => Origin;

/** What chooses events, in requirements and exceptions alike. */
type KeysEntry = Omit<RecordEntry, "resources" | "detections">;

type ResourcesEntry = NonNullable<RecordEntry["resources"]>;

/** The policy that a file holds. What is left out narrows nothing. */
export function policyOf(file: PolicyFile, originOf: OriginOf, builtIn = false): Policy {
  return {
    id: file.id,
    title: file.title ?? file.id,
    description: file.description ?? null,
    requirements: (file.requirements ?? []).map((entry, index) => ({
      ...requirementOf(originOf, entry, ["requirements", index]),
      builtIn,
    })),
    trails: (file.trails ?? []).map((entry, index) => trailRequirementOf(originOf, entry, ["trails", index])),
    controls: (file.controls ?? []).map(({ id, title, reading, notAssessed }) => ({
      id,
      title,
      reading: reading ?? null,
      notAssessed: notAssessed ?? null,
      framework: file.framework ?? null,
    })),
    builtIn,
    origin: originOf(["id"]),
  };
}

function requirementOf(originOf: OriginOf, entry: RequirementEntry, path: DocumentPath): Omit<Requirement, "builtIn"> {
  return {
    id: entry.id,
    title: entry.title ?? entry.id,
    level: entry.level,
    levelWhenSinksMayBeElsewhere: entry.levelWhenSinksMayBeElsewhere ?? null,
    controls: entry.controls ?? [],
    // A part of the declared resources is asked for where nothing else is said.
    record: {
      ...keysOf(entry.record),
      resources: resourcesOf(entry.record.resources ?? (entry.record.where === undefined ? "all" : "declared")),
    },
    ...waitedForOf(entry.record),
    except: exceptionsOf(originOf, entry.except, path),
    origin: originOf([...path, "id"]),
    placeOf: placeIn(originOf, path),
  };
}

/** The events come once the detections are read. */
function waitedForOf({ detections }: RecordEntry): Pick<Requirement, "waitedFor"> {
  if (detections === undefined) return {};
  return { waitedFor: { by: detections === "declared" ? detections : { paths: detections, root: null }, events: [] } };
}

/** @param path of the entry that has the list */
export function exceptionsOf(
  originOf: OriginOf,
  entries: readonly ExceptionEntry[] | undefined,
  path: DocumentPath,
): Exception[] {
  return (entries ?? []).map((exception, index) => exceptionOf(originOf, exception, [...path, "except", index]));
}

function placeIn(originOf: OriginOf, path: DocumentPath): (step: DocumentPath) => PolicyPlace {
  return (step) => ({ path: [...path, ...step], origin: originOf([...path, ...step]) });
}

/** @param path of the entry itself */
export function exceptionOf(originOf: OriginOf, entry: ExceptionEntry, path: DocumentPath): Exception {
  const { resources = "all" } = entry;
  const excepted = resources === "log-destinations" ? { kind: resources } : resourcesOf(resources);
  return {
    ...keysOf(entry),
    resources: excepted,
    reason: entry.reason,
    until: entry.until ?? null,
    origin: originOf(path),
    placeOf: placeIn(originOf, path),
  };
}

function keysOf(entry: KeysEntry): EventKeys {
  return {
    service: entry.service ?? null,
    eventSource: entry.eventSource ?? null,
    operations: entry.operations ?? null,
    category: entry.category ?? null,
    access: entry.access ?? "all",
    resourceType: entry.resourceType ?? null,
    regions: entry.regions === undefined ? null : regionsOf(entry.regions),
    where:
      entry.where === undefined
        ? null
        : {
            path: entry.where.path ?? null,
            module: entry.where.module ?? null,
            resource: entry.where.resource ?? null,
            tags: new Map(Object.entries(entry.where.tags ?? {})),
          },
  };
}

function resourcesOf(entry: ResourcesEntry): ResourceChoice {
  if (typeof entry === "string") return { kind: entry };
  return {
    kind: "arns",
    arns: entry.map((arn) =>
      arn.endsWith("*") ? { text: arn.slice(0, -1), prefix: true } : { text: arn, prefix: false },
    ),
  };
}

function regionsOf(entry: "all" | "enabled" | readonly string[]): RegionChoice {
  return typeof entry === "string" ? { kind: entry } : { kind: "regions", regions: entry };
}

function trailRequirementOf(originOf: OriginOf, entry: TrailEntry, path: DocumentPath): TrailRequirement {
  const { require } = entry;
  return {
    id: entry.id,
    title: entry.title ?? entry.id,
    level: entry.level,
    controls: entry.controls ?? [],
    which: entry.which ?? "each",
    require: {
      logFileValidation: require.logFileValidation ?? false,
      kmsKey: require.kmsKey ?? false,
      multiRegion: require.multiRegion ?? false,
      cloudWatchLogs: require.cloudWatchLogs ?? false,
      insights: require.insights ?? [],
      logBucket: require.logBucket === undefined ? null : logBucketOfEntry(require.logBucket),
    },
    origin: originOf([...path, "id"]),
  };
}

function logBucketOfEntry(entry: NonNullable<TrailEntry["require"]["logBucket"]>): LogBucketSettings {
  return {
    publicAccessBlocked: entry.publicAccessBlocked ?? false,
    versioned: entry.versioned ?? false,
    objectLock: entry.objectLock ?? false,
    accessLogged: entry.accessLogged ?? false,
    keptDays: entry.keptDays ?? null,
  };
}
