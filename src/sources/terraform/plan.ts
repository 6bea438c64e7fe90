/** The front-end for plans: what `terraform show -json PLAN` prints. */
import type { Notification, SourceModel } from "../../model/notification.ts";
import type { Environment, FrontEnd, Reading, SourceInput } from "../types.ts";
import { readConfiguration, type Configuration } from "./configuration.ts";
import { parseText, plainText, type JsonDocument } from "./document.ts";
import { blockAddress } from "./instance.ts";
import { member } from "./json.ts";
import { planSource, type PlanSource } from "./plan-instances.ts";
import { readInstances, tooDeep } from "./read-instances.ts";
import { formOf, isLineStream, isMeantAsJson, isPlanArchive, majorVersion, mayBePlan, unreadable } from "./recognise.ts";
import { sinkTypes } from "./sink-types.ts";

/** Reads plans of Terraform and OpenTofu. */
export const terraformPlan: FrontEnd = {
  id: "terraform-plan",
  title: "Terraform plan",
  mayRead: mayBePlan,
  mayQuote: false,
  read: (input, environment) => tooDeep(input.uri, () => readPlan(input, environment)),
};

function readPlan(input: SourceInput, environment: Environment): Reading {
  const { uri } = input;
  if (isPlanArchive(input.text)) {
    return unreadable(uri, 'This is a plan in the binary form that only Terraform reads, so it is not checked. Run "terraform show -json" on it and check what that prints.');
  }
  const text = plainText(input.text);
  if (isLineStream(text)) {
    return unreadable(uri, 'This is the message stream of "terraform plan -json", which holds no attribute values, so it is not checked. Save the plan with "terraform plan -out=FILE", run "terraform show -json FILE" and check what that prints.');
  }
  const parsed = parseText(input);
  if (parsed.kind === "invalid") {
    if (!mayBePlan(text) || !isMeantAsJson(text)) return { kind: "not-mine" };
    const { location, message } = parsed;
    return unreadable(uri, `This Terraform plan cannot be read and is not checked: at line ${String(location.startLine)}, column ${String(location.startColumn)}, ${message}.`, location);
  }
  const { document } = parsed;
  if (formOf(document.root) !== "plan") return { kind: "not-mine" };
  if (majorVersion(document.root) >= 2) {
    return unreadable(uri, "This Terraform plan is of a format version that is not known here (0 and 1 are), so it is not checked. A newer version of trailproof may read it.", document.origin(["format_version"]).locate());
  }
  return { kind: "read", model: modelOf(document, environment) };
}

function modelOf(document: JsonDocument, environment: Environment): SourceModel {
  const configuration = readConfiguration(document.root);
  const source = planSource(document, configuration);
  const model = readInstances(source, configuration, environment);
  return { ...model, notifications: [...planNotices(document), ...departureNotices(source), ...unusedBlockNotices(source, configuration, model)] };
}

function planNotices(document: JsonDocument): Notification[] {
  const notices: Notification[] = [];
  if (member(document.root, "errored") === true) {
    notices.push({
      level: "warning",
      message: "Terraform failed while it made this plan, so the plan holds only a part of the resources, and what is missing here is not checked. Mend the error and plan again.",
      location: document.origin(["errored"]).locate(),
      incomplete: true,
    });
  } else if (member(document.root, "complete") === false) {
    notices.push({
      level: "warning",
      message: "This plan is not complete: it was limited to some resources (-target), or put others off. What it leaves out is not checked, and its absence proves nothing.",
      location: document.origin(["complete"]).locate(),
      incomplete: false,
    });
  }
  return notices;
}

/** Sinks that the plan takes away: they are not in the end state that is checked. */
function departureNotices({ document, departures }: PlanSource): Notification[] {
  return departures
    .filter(({ type }) => sinkTypes.has(type))
    .map(({ address, kind, path }) => ({
      level: "note",
      message:
        kind === "deleted"
          ? `The plan deletes ${address}, so it records nothing in the state that is checked.`
          : `The plan forgets ${address} without deleting it: it goes on in AWS, but this configuration no longer says how, so it is not counted. Give its settings by --trails to have it counted.`,
      location: document.origin(path).locate(),
      incomplete: false,
    }));
}

/** Blocks for sinks of which the plan has no instance: `count` or `for_each` gives none, or the plan was limited. */
function unusedBlockNotices({ document, departures }: PlanSource, configuration: Configuration, { sinks }: SourceModel): Notification[] {
  const used = new Set([...sinks, ...departures].map(({ address }) => blockAddress(address)));
  return [...configuration.resources()]
    .filter(({ mode, type, address }) => mode === "managed" && sinkTypes.has(type) && !used.has(address))
    .map(({ address, path }) => ({
      level: "note",
      message: `The configuration has ${address}, but the plan has no instance of it: its count or for_each, or that of a module around it, is empty, or the plan leaves it out. It records nothing here.`,
      location: document.origin(path).locate(),
      incomplete: false,
    }));
}
