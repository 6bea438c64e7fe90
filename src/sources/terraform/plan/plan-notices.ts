/** What people should know of a plan beside the model that is read from it. */
import type { Notification, SourceModel } from "../../../model/notification.ts";
import type { PlanConfiguration } from "../resources/configuration.ts";
import type { JsonDocument } from "../resources/document.ts";
import { blockAddress } from "../resources/instance.ts";
import { arrayMember, isObject, member, stringMember, type JsonPath, type JsonValue } from "../resources/json.ts";
import type { PlanSource } from "./plan-instances.ts";
import { sinkTypes } from "../resources/sink-types.ts";

/** All notices about a plan: what it lacks, and what it does to trails and event data stores. */
export function planNotices(
  document: JsonDocument,
  source: PlanSource,
  configuration: PlanConfiguration,
  model: SourceModel,
): Notification[] {
  return [
    ...completenessNotices(document),
    ...departureNotices(source),
    ...interruptionNotices(source),
    ...deferralNotices(source),
    ...driftNotices(document, source),
    ...unusedBlockNotices(document, source, configuration, model),
  ];
}

function completenessNotices(document: JsonDocument): Notification[] {
  if (member(document.root, "errored") === true) {
    return [
      {
        level: "warning",
        message:
          "Terraform failed while it made this plan, so the plan holds only a part of the resources, and what is missing here is not checked. Mend the error and plan again.",
        location: document.origin(["errored"]).locate(),
        incomplete: true,
      },
    ];
  }
  if (member(document.root, "complete") !== false) return [];
  return [
    {
      level: "warning",
      message:
        "This plan is not complete: it was limited to some resources (-target), or put others off. trailproof assumes that what exists already stays as it is. What the plan does not show is not checked, and its absence proves nothing.",
      location: document.origin(["complete"]).locate(),
      incomplete: false,
    },
  ];
}

/** Sinks that the plan takes away: they are not in the end state that is checked. */
function departureNotices({ document, departures }: PlanSource): Notification[] {
  return departures
    .filter(({ type }) => sinkTypes.has(type))
    .map(({ address, kind, path }) =>
      note(
        document,
        path,
        kind === "deleted"
          ? `The plan deletes ${address}, so it records nothing in the state that is checked.`
          : `The plan forgets ${address} without deleting it: it goes on in AWS, but this configuration no longer says how, so it is not counted. Give its settings by --trails to have it counted.`,
      ),
    );
}

function interruptionNotices({ document, interrupted }: PlanSource): Notification[] {
  return interrupted
    .filter(({ type }) => sinkTypes.has(type))
    .map(({ address, path }) =>
      note(
        document,
        path,
        `The plan deletes ${address} before it makes it anew: between the two it records nothing. With create_before_destroy in its lifecycle block, and another name, nothing is lost.`,
      ),
    );
}

function deferralNotices({ document, deferrals }: PlanSource): Notification[] {
  return deferrals
    .filter(({ type }) => sinkTypes.has(type))
    .map(({ address, path, reason }) =>
      note(
        document,
        path,
        `The plan defers the change of ${address}${reason === undefined ? "" : ` (${reason})`}: it shows only in part what the change makes.`,
      ),
    );
}

/** Sinks that somebody changed or deleted outside of Terraform since it looked last. */
function driftNotices(document: JsonDocument, source: PlanSource): Notification[] {
  return arrayMember(document.root, "resource_drift").flatMap((entry, index) => {
    const address = stringMember(entry, "address");
    const change = member(entry, "change");
    if (address === undefined || !sinkTypes.has(stringMember(entry, "type") ?? "") || !isObject(change)) return [];
    const path = ["resource_drift", index];
    if (!isObject(member(change, "after"))) {
      const after =
        source.find(address) === undefined
          ? "It records nothing"
          : "The plan makes it anew; until then it records nothing";
      return [note(document, path, `${address} was deleted outside of Terraform since the last apply. ${after}.`)];
    }
    const names = changedAttributes(member(change, "before"), member(change, "after"));
    if (names.length === 0) return [];
    const checked = source.isRefreshOnly
      ? "What is checked is what AWS has now."
      : "What is checked is what it will be once this plan is applied.";
    return [
      note(
        document,
        path,
        `${address} was changed outside of Terraform since the last apply (${names.join(", ")}). ${checked}`,
      ),
    ];
  });
}

/** Names of attributes whose values differ; of the values nothing is said, as they may be sensitive. */
function changedAttributes(before: JsonValue | undefined, after: JsonValue | undefined): string[] {
  if (!isObject(before) || !isObject(after)) return [];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .sort();
}

/** Blocks for sinks of which the plan has no instance: `count` or `for_each` gives none, or the plan was limited. */
function unusedBlockNotices(
  { root }: JsonDocument,
  { document, departures }: PlanSource,
  configuration: PlanConfiguration,
  { sinks }: SourceModel,
): Notification[] {
  const drifted = arrayMember(root, "resource_drift").map((entry) => ({
    address: stringMember(entry, "address") ?? "",
  }));
  const used = new Set([...sinks, ...departures, ...drifted].map(({ address }) => blockAddress(address)));
  return [...configuration.resources()]
    .filter(({ mode, type, address }) => mode === "managed" && sinkTypes.has(type) && !used.has(address))
    .map(({ address, path, emptyBecause }) => {
      const why =
        emptyBecause ?? "its count or for_each, or that of a module around it, is empty, or the plan leaves it out";
      return note(
        document,
        path,
        `The configuration has ${address}, but the plan has no instance of it: ${why}. It records nothing here.`,
      );
    });
}

function note(document: Pick<JsonDocument, "origin">, path: JsonPath, message: string): Notification {
  return { level: "note", message, location: document.origin(path).locate(), incomplete: false };
}
