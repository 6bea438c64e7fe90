/** The front-end for plans: what `terraform show -json PLAN` prints. */
import type { Origin } from "../../../model/location.ts";
import type { SourceModel } from "../../../model/notification.ts";
import { addressOfPath, planPlaces, type PlanPlaces } from "../hcl/places.ts";
import type { Environment, FrontEnd, Reading, SourceInput } from "../../types.ts";
import { readPlanConfiguration } from "../resources/configuration.ts";
import { parseText, plainText, type JsonDocument } from "../resources/document.ts";
import { member, valueAt, type JsonPath } from "../resources/json.ts";
import { deepModuleNotices } from "./module-tree.ts";
import { planSource } from "./plan-instances.ts";
import { planNotices } from "./plan-notices.ts";
import { readInstances, tooDeep } from "../resources/read-instances.ts";
import {
  formOf,
  isLineStream,
  isMeantAsJson,
  isPlanArchive,
  isSentinelMock,
  majorVersion,
  mayBePlan,
  unreadablePlan,
} from "./recognise.ts";

/** Reads plans of Terraform and OpenTofu. */
export const terraformPlan: FrontEnd = {
  mayRead: mayBePlan,
  comments: "hcl",
  mayQuote: false,
  read: (input, environment) => tooDeep(input.uri, () => readPlan(input, environment)),
};

const sentinelMock =
  'This is plan data as Sentinel sees it, with resources by address in place of a list, so it is not checked. Check what "terraform show -json" prints of the plan.';

function readPlan(input: SourceInput, environment: Environment): Reading {
  const { uri } = input;
  if (isPlanArchive(input.text)) {
    return unreadablePlan(
      uri,
      'This is a plan in the binary form that only Terraform reads, so it is not checked. Run "terraform show -json" on it and check what that prints.',
    );
  }
  const text = plainText(input.text);
  if (isLineStream(text)) {
    return unreadablePlan(
      uri,
      'This is the message stream of "terraform plan -json", which holds no attribute values, so it is not checked. Save the plan with "terraform plan -out=FILE", run "terraform show -json FILE" and check what that prints.',
    );
  }
  if (isSentinelMock(text)) return unreadablePlan(uri, sentinelMock);
  const parsed = parseText(input);
  if (parsed.kind === "invalid") {
    if (!mayBePlan(text) || !isMeantAsJson(text)) return { kind: "not-mine" };
    const { location, message } = parsed;
    return unreadablePlan(
      uri,
      `This Terraform plan cannot be read and is not checked: at line ${String(location.startLine)}, column ${String(location.startColumn)}, ${message}.`,
      location,
    );
  }
  const document = unwrapped(parsed.document);
  const form = formOf(document.root);
  if (form === "sentinel-mock")
    return unreadablePlan(uri, sentinelMock, document.origin(["resource_changes"]).locate());
  if (form !== "plan") return { kind: "not-mine" };
  if (majorVersion(document.root) >= 2) {
    return unreadablePlan(
      uri,
      "This Terraform plan is of a format version that is not known here (0 and 1 are), so it is not checked. A newer version of trailproof may read it.",
      document.origin(["format_version"]).locate(),
    );
  }
  const places = planPlaces(uri, valueAt(document.root, ["configuration", "root_module"]), input.files);
  return {
    kind: "read",
    model: modelOf(inSources(document, places), environment),
    parts: places.parts,
    terraform: places.terraform,
  };
}

/** HCP Terraform gives policies a plan together with the run, as the member `plan`. */
function unwrapped(document: JsonDocument): JsonDocument {
  const inner = member(document.root, "plan");
  if (formOf(document.root) !== "other" || formOf(inner ?? null) !== "plan") return document;
  return { uri: document.uri, root: inner ?? null, origin: (path) => document.origin(["plan", ...path]) };
}

/** The document with the places of resources in the sources that it was made from, where these are beside it. */
function inSources(document: JsonDocument, { parts, place }: PlanPlaces): JsonDocument {
  if (parts.length === 0) return document;
  const placed = (path: JsonPath): Origin => {
    const found = addressOfPath(document.root, path);
    const written = found === undefined ? undefined : place(found.address, found.path);
    return written ?? document.origin(path);
  };
  // Places are looked for when they are asked for.
  const origin = (path: JsonPath): Origin => ({
    locate: () => placed(path).locate(),
    broughtBy: () => placed(path).broughtBy?.() ?? null,
  });
  return { ...document, origin };
}

function modelOf(document: JsonDocument, environment: Environment): SourceModel {
  const configuration = readPlanConfiguration(document.root);
  const source = planSource(document, configuration);
  const model = readInstances(source, configuration, environment);
  const notices = [
    ...planNotices(document, source, configuration, model),
    ...deepModuleNotices(document, ["planned_values", "root_module"]),
  ];
  const released = source.departures.flatMap(({ address, kind, path }) =>
    kind === "forgotten" ? [{ id: `${document.uri}#${address}`, origin: document.origin(path) }] : [],
  );
  return {
    ...model,
    notifications: [...notices, ...model.notifications],
    ...(released.length === 0 ? {} : { released }),
  };
}
