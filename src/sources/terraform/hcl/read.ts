/** Reads a root module with the modules it calls. */
import { distinctAssumptions, type Assumption } from "../../../model/reasons/assumption.ts";
import type { BlockProblem } from "../../../model/reasons/unknown-value.ts";
import type { Construct } from "../../../model/construct.ts";
import type { Detection, DetectionsModel } from "../../../model/detection.ts";
import type { Guard, Question } from "../../../model/guard.ts";
import type { LaterResources, Notification, SourceModel } from "../../../model/notification.ts";
import type { DeclaredPlace, DeclaredResource } from "../../../model/resource.ts";
import type { BucketSettings, ResourcePolicy } from "../../../model/surroundings.ts";
import type { Sink } from "../../../model/sink.ts";
import { inAllWorlds, mostWorlds } from "../../../model/all-worlds.ts";
import type { Instance } from "../resources/instance.ts";
import { unseenInstanceNotices } from "../resources/unseen-trails.ts";
import { makeModel, type Model } from "../resources/model.ts";
import { isPlaceAlone, placesOf } from "../resources/declared-places.ts";
import { readResourcePolicy } from "../resources/resource-policies.ts";
import { detectionTypes, isDetectionType } from "../resources/detection-types.ts";
import {
  detectionsOf,
  guarded,
  joinedParts,
  readDetectionParts,
  type DetectionInstances,
} from "../resources/detections.ts";
import { bucketTypes } from "../resources/bucket-types.ts";
import { readBucketSettings } from "../resources/buckets.ts";
import { policyTypes } from "../resources/policy-types.ts";
import { readResource } from "../resources/resources.ts";
import { sinkTypes } from "../resources/sink-types.ts";
import { functionChangers, isAboutFunctions } from "../resources/trail-changers.ts";
import { sinksAsChanged, changerNotices, type LocatedChanger } from "../../trail-changers.ts";
import { telemetryRuleTypes } from "../resources/telemetry-rule-types.ts";
import { readTelemetryRule } from "../resources/telemetry-rules.ts";
import { readSink } from "../resources/sinks.ts";
import { deferrableHeads } from "./deferral.ts";
import { computedAttribute, SourceInstances } from "./instances.ts";
import type { BlockHead } from "./module.ts";
import { configurationAddress, type ModuleInstance } from "./module-instance.ts";
import { readProviderBlocks, type ProviderBlocks } from "./provider-blocks.ts";
import { mayProvisionTrails, provisionersIn } from "./provisioners.ts";
import type { Noted } from "./recorder.ts";
import { moduleTree, walkTree, type PlacedModule } from "./tree.ts";
import type { ReachedLimit } from "./value.ts";
import { computedPiece, ModuleWorld, type Sources } from "./world.ts";

/** What the blocks of a configuration come to. */
export interface Found {
  readonly sinks: readonly Sink[];
  readonly resources: readonly DeclaredResource[];
  /** What there is of resources that were not read. */
  readonly outline?: Omit<LaterResources, "read">;
  readonly resourcePolicies: readonly ResourcePolicy[];
  readonly buckets: readonly BucketSettings[];
  readonly places: readonly DeclaredPlace[];
  /** Null: nothing waits for events. */
  readonly detections: DetectionsModel | null;
  /** Resources that may make trails which the sources do not show. */
  readonly hidden: readonly Notification[];
  /** Blocks of sinks that have no instance, with what that rests on. */
  readonly empty: readonly {
    readonly address: string;
    readonly head: BlockHead;
    readonly assumptions: readonly Assumption[];
  }[];
}

interface Part extends Required<Pick<SourceModel, "sinks" | "resources" | "resourcePolicies" | "buckets">> {
  readonly detections: DetectionInstances;
}

/** A world with the model through which its resources are read. */
interface ReadableWorld {
  readonly world: ModuleWorld;
  readonly instances: SourceInstances;
  model: Model;
}

/**
 * Evaluates the blocks that matter here.
 *
 * @param extent `what-is-asked`: resources may be left out, as long as their outline is all that is to be said of them
 */
export function readBlocks(sources: Sources, extent: "all" | "what-is-asked"): Found {
  const base = makeWorld(sources, () => null, undefined, undefined);
  const heads = extent === "all" ? null : deferrableHeads(sources, base.model.declarations);
  const [first] = heads ?? [];
  if (heads === null || first === undefined) return evaluatedBlocks(sources, base);
  const none = { sinks: [], resources: [], resourcePolicies: [], buckets: [], empty: [], detections: null };
  const { places, hidden } = aroundBlocks(sources, base);
  return { ...none, places, hidden, outline: { count: heads.length, first: first.origin } };
}

/** Evaluates each block under the answers to the questions that it raises. */
function evaluatedBlocks(sources: Sources, base: ReturnType<typeof makeWorld>): Found {
  const { model, blocks } = base;
  const sinks: Sink[] = [];
  const resources: DeclaredResource[] = [];
  const resourcePolicies: ResourcePolicy[] = [];
  const buckets: BucketSettings[] = [];
  const detections: DetectionInstances[] = [];
  const isRead = typesToRead(sources, model);
  const empty: Found["empty"][number][] = [];
  for (const placed of walkTree(sources.modules)) {
    for (const head of placed.module.heads) {
      const [type = ""] = head.labels;
      if (head.type !== "resource" || !isRead(type)) continue;
      const { parts, assumptions } = readBlock(sources, base.readable, model, blocks, placed, head);
      for (const { guard, result } of parts) {
        sinks.push(...result.sinks.map((sink) => ({ ...sink, guard: [...guard, ...sink.guard] })));
        resources.push(...result.resources.map((resource) => ({ ...resource, guard: [...guard, ...resource.guard] })));
        resourcePolicies.push(
          ...result.resourcePolicies.map((policy) => ({ ...policy, guard: [...guard, ...policy.guard] })),
        );
        buckets.push(...result.buckets.map((bucket) => ({ ...bucket, guard: [...guard, ...bucket.guard] })));
        detections.push(guarded(result.detections, guard));
      }
      const isEmpty =
        sinkTypes.has(type) && parts.every(({ result }) => result.sinks.length === 0) && head.read() !== null;
      if (isEmpty)
        empty.push({
          address: [...placed.path.flatMap((name) => ["module", name]), ...head.labels].join("."),
          head,
          assumptions,
        });
    }
  }
  sinks.push(...sinksOfRepeatedModules(sources, base.readable, model));
  const { changers, ...around } = aroundBlocks(sources, base);
  return {
    sinks: sinksAsChanged(sinks, changers),
    resources,
    resourcePolicies,
    buckets,
    empty,
    detections: detectionsOf(detections),
    ...around,
  };
}

/** The types whose blocks are evaluated: what detections need, only where there are some. */
function typesToRead({ modules }: Sources, { declarations }: Model): (type: string) => boolean {
  const hasDetections = walkTree(modules).some(({ module }) =>
    module.heads.some(({ type, labels: [label = ""] }) => type === "resource" && isDetectionType(label)),
  );
  return (type) =>
    sinkTypes.has(type) ||
    telemetryRuleTypes.has(type) ||
    policyTypes.has(type) ||
    bucketTypes.has(type) ||
    declarations.has(type) ||
    (hasDetections && detectionTypes.has(type));
}

/** What is said of blocks of other types. */
function aroundBlocks(
  sources: Sources,
  { readable, model }: ReturnType<typeof makeWorld>,
): Pick<Found, "places" | "hidden"> & { readonly changers: readonly LocatedChanger[] } {
  const instances = (wanted: (type: string) => boolean): readonly Instance[] =>
    managedInstances(readable, sources, wanted);
  const changers = [...provisioners(sources, readable), ...functionsIn(sources, model, instances)];
  return {
    places: placesOf(
      model,
      instances((type) => isPlaceAlone(model, type)),
    ),
    hidden: [...unseenInstanceNotices({ ...model.source, instances }), ...changerNotices(changers)],
    changers,
  };
}

function provisioners({ modules }: Sources, { world }: ReadableWorld): readonly LocatedChanger[] {
  return walkTree(modules).flatMap(({ path, module }) =>
    mayProvisionTrails(module) ? instancesAt(world, path).flatMap((instance) => provisionersIn(world, instance)) : [],
  );
}

/** Policies are evaluated only where a file speaks of permissions for CloudTrail. */
function functionsIn(
  { modules }: Sources,
  model: Model,
  instances: (wanted: (type: string) => boolean) => readonly Instance[],
): readonly LocatedChanger[] {
  const mayAllow = walkTree(modules).some(({ module }) =>
    module.files.some(({ text }) => /cloudtrail:(?:[a-z]*\*|create|update|put|start|stop|delete)/i.test(text)),
  );
  return mayAllow ? functionChangers(model, instances(isAboutFunctions)) : [];
}

function managedInstances(
  { world, instances }: ReadableWorld,
  { modules }: Sources,
  wanted: (type: string) => boolean,
): readonly Instance[] {
  return walkTree(modules).flatMap(({ path, module }) => {
    const heads = module.heads.filter(({ type, labels: [name = ""] }) => type === "resource" && wanted(name));
    if (heads.length === 0) return [];
    const found = instancesAt(world, path).flatMap((instance) =>
      heads.flatMap((head) => [...(world.blockInstances(instance, head)?.instances.values() ?? [])]),
    );
    return found.map((block) => instances.instance(block));
  });
}

/** A world in which conditions are answered by `ask`; without the providers of another world it reads them itself. */
function makeWorld(
  sources: Sources,
  ask: (question: Question) => string | null,
  model: Model | undefined,
  known: ProviderBlocks | undefined,
): { readonly readable: ReadableWorld; readonly model: Model; readonly blocks: ProviderBlocks } {
  const made: { readable?: ReadableWorld } = {};
  const world: ModuleWorld = new ModuleWorld(sources, ask, (block, name, origin) =>
    made.readable === undefined
      ? computedPiece(sources.uri, block.address, name, origin)
      : computedAttribute(made.readable.model, made.readable.instances, world, block, name, origin),
  );
  const blocks = known ?? readProviderBlocks(world, moduleInstances(world, sources));
  const instances = new SourceInstances(world, blocks.assumptions);
  const reader =
    model === undefined
      ? makeModel(instances.source(), blocks.configuration, sources.environment)
      : { ...model, source: instances.source() };
  const readable = { world, instances, model: reader };
  made.readable = readable;
  return { readable, model: reader, blocks };
}

function readBlock(
  sources: Sources,
  base: ReadableWorld,
  model: Model,
  blocks: ProviderBlocks,
  placed: PlacedModule,
  head: BlockHead,
): {
  readonly parts: readonly { readonly guard: Guard; readonly result: Part }[];
  readonly assumptions: readonly Assumption[];
} {
  const undecided = readIn(base, model, placed, head);
  const assumptions = distinctAssumptions(undecided.assumptions);
  if (!undecided.leavesOpen) return { parts: [{ guard: [], result: undecided.value }], assumptions };
  const worlds = inAllWorlds(
    (ask) => {
      const { readable } = makeWorld(sources, ask, model, blocks);
      return readIn(readable, model, placed, head).value;
    },
    contentKey,
    (a) => a,
  );
  if (worlds === null) sources.remarks.limited(tooManyWorlds(head));
  return { parts: worlds ?? [{ guard: [], result: undecided.value }], assumptions };
}

function tooManyWorlds({ labels, origin }: BlockHead): ReachedLimit {
  const combinations = `More than ${String(mostWorlds)} combinations of conditions`;
  return {
    message: `${combinations} decide what ${labels.join(".")} is: what depends on them is undetermined.`,
    origin,
  };
}

/** The sinks and resources of a block in one world, with what they rest on. */
function readIn(readable: ReadableWorld, model: Model, { path }: PlacedModule, head: BlockHead): Noted<Part> {
  const { world, instances } = readable;
  // What was worked out for another block carries none of its notes.
  const own: Model = { ...model, source: instances.source(), variableTexts: new Map(), ingredients: new Map() };
  readable.model = own;
  const recorded = world.recorder.collect(() => {
    return instancesAt(world, path).flatMap((module) => {
      const blocks = world.blockInstances(module, head);
      if (blocks === null) return unreadPart(own, instances, module, head, whyUnread(head));
      return [...blocks.instances.values()].map((block) =>
        withConstruct(readInstance(own, instances.instance(block)), block.block.constructPath),
      );
    });
  });
  const assumptions = distinctAssumptions(recorded.assumptions);
  const withNotes = <T extends Sink | DeclaredResource | Detection>(thing: T): T =>
    assumptions.length === 0 ? thing : { ...thing, assumptions: [...thing.assumptions, ...assumptions] };
  const { value } = recorded;
  return {
    ...recorded,
    value: {
      sinks: value.flatMap(({ sinks }) => sinks.map(withNotes)),
      resources: value.flatMap(({ resources }) => resources.map(withNotes)),
      resourcePolicies: value.flatMap(({ resourcePolicies }) => resourcePolicies),
      buckets: value.flatMap(({ buckets }) => buckets),
      detections: joinedParts(
        value.map(({ detections }) => ({ ...detections, detections: detections.detections.map(withNotes) })),
      ),
    },
  };
}

function readInstance(model: Model, instance: Parameters<typeof readSink>[1]): Part {
  const sinkType = sinkTypes.get(instance.type);
  const declaration = model.declarations.get(instance.type);
  const policyType = policyTypes.get(instance.type);
  return {
    sinks: sinkType === undefined ? readTelemetryRule(model, instance) : [readSink(model, instance, sinkType)],
    resources: declaration === undefined ? [] : readResource(model, instance, declaration),
    resourcePolicies: policyType === undefined ? [] : [readResourcePolicy(model, instance, policyType, [])],
    buckets: readBucketSettings(model, instance),
    detections: readDetectionParts(model, instance, []),
  };
}

function whyUnread(head: BlockHead): BlockProblem {
  return { code: head.repeats === undefined ? "not-valid" : "repeated", block: head.labels.join(".") };
}

/**
 * A sink that is declared and cannot be read may record anything or nothing: what no other sink records hangs on it.
 * A policy may allow anything.
 */
function unreadPart(
  model: Model,
  instances: SourceInstances,
  module: ModuleInstance,
  head: BlockHead,
  because: BlockProblem,
): Part[] {
  const [type = ""] = head.labels;
  return sinkTypes.has(type) || telemetryRuleTypes.has(type) || policyTypes.has(type) || bucketTypes.has(type)
    ? [{ ...readInstance(model, instances.unread(module, head, because)), resources: [] }]
    : [];
}

/** The sinks of modules that are called by one name: which of the calls was meant, nobody can tell. */
function sinksOfRepeatedModules(sources: Sources, { world, instances }: ReadableWorld, model: Model): readonly Sink[] {
  const repeated = moduleTree(sources.modules).placed.filter(({ isRepeated }) => isRepeated);
  const found = repeated.flatMap(({ module, path }) => {
    const address = configurationAddress(path);
    const instance: ModuleInstance = { ...world.root, module, address, path };
    const heads = module.heads.filter(({ type }) => type === "resource");
    return heads.flatMap((head) =>
      unreadPart(model, instances, instance, head, { code: "module-repeated", module: address }),
    );
  });
  return [...new Map(found.flatMap(({ sinks }) => sinks).map((sink) => [sink.id, sink])).values()];
}

/** What cdktf made carries the path of its construct. */
function withConstruct(part: Part, path: string | undefined): Part {
  if (path === undefined) return part;
  const { sinks, resources, detections } = part;
  const construct: Construct = { path, source: null, trace: null };
  return {
    ...part,
    detections: { ...detections, detections: detections.detections.map((one) => ({ ...one, construct })) },
    sinks: sinks.map((sink) => ({ ...sink, construct })),
    resources: resources.map((resource) => ({ ...resource, construct })),
  };
}

/** The instances of a module of the tree. */
export function instancesAt(world: ModuleWorld, path: readonly string[]): readonly ModuleInstance[] {
  return path.reduce<readonly ModuleInstance[]>(
    (instances, name) => instances.flatMap((instance) => [...(world.calls(instance, name)?.instances.values() ?? [])]),
    [world.root],
  );
}

function moduleInstances(world: ModuleWorld, { modules }: Sources): readonly ModuleInstance[] {
  return walkTree(modules).flatMap(({ path, module }) =>
    module.heads.some(({ type }) => type === "provider") ? instancesAt(world, path) : [],
  );
}

/** Equal for results that say the same, wherever they were read. */
function contentKey(part: Part): string {
  return JSON.stringify(part, (key: string, value: unknown) => {
    if (key === "origin" || key === "scope" || key === "assumptions") return undefined;
    return value instanceof Map ? [...(value as Map<unknown, unknown>)] : value;
  });
}
