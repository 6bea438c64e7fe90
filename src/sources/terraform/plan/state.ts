/** The front-end for states: what `terraform show -json` prints of a state, and state files. */
import { deepModuleNotices } from "./module-tree.ts";
import { startOfFile } from "../../../model/location.ts";
import type { Notification, SourceModel } from "../../../model/notification.ts";
import type { Setting } from "../../../model/value.ts";
import type { Environment, FrontEnd, Reading, SourceInput } from "../../types.ts";
import { readPlanConfiguration } from "../resources/configuration.ts";
import { parseText, plainText, type JsonDocument } from "../resources/document.ts";
import type { InstanceSource } from "../resources/instance.ts";
import { readInstances, tooDeep } from "../resources/read-instances.ts";
import { formOf, isMeantAsState, majorVersion, mayBeState, unreadablePlan } from "./recognise.ts";
import { rawState, shownState } from "./state-instances.ts";

/** Reads states of Terraform and OpenTofu. */
export const terraformState: FrontEnd = {
  mayRead: mayBeState,
  comments: "hcl",
  mayQuote: false,
  read: (input, environment) => tooDeep(input.uri, () => readState(input, environment)),
};

function readState(input: SourceInput, environment: Environment): Reading {
  const { uri } = input;
  const parsed = parseText(input);
  if (parsed.kind === "invalid") {
    const text = plainText(input.text);
    if (!mayBeState(text) || !isMeantAsState(text)) return { kind: "not-mine" };
    const { location, message } = parsed;
    return unreadablePlan(
      uri,
      `This JSON of Terraform cannot be read and is not checked: at line ${String(location.startLine)}, column ${String(location.startColumn)}, ${message}.`,
      location,
    );
  }
  const { document } = parsed;
  const { root } = document;
  const form = formOf(root);
  switch (form) {
    case "plan":
    case "sentinel-mock":
    case "other":
      return { kind: "not-mine" };
    case "encrypted":
      return unreadablePlan(
        uri,
        'This state or plan is encrypted by OpenTofu, so it is not checked. Run "tofu show -json" where the key is at hand and check what that prints.',
      );
    case "old-state-file":
      return unreadablePlan(
        uri,
        'This state file is of a version that is not read (4 is), so it is not checked. Run "terraform show -json" and check what that prints; a state of Terraform 0.11 or older must be upgraded first.',
        document.origin(["version"]).locate(),
      );
    case "shown-state":
      if (majorVersion(root) < 2) return read(shownState(document), document, environment);
      return unreadablePlan(
        uri,
        "This Terraform state is of a format version that is not known here (0 and 1 are), so it is not checked. A newer version of trailproof may read it.",
        document.origin(["format_version"]).locate(),
      );
    case "state-file":
      return read(rawState(document), document, environment);
  }
}

function read(source: InstanceSource, document: JsonDocument, environment: Environment): Reading {
  // Without the configuration that a plan carries, nothing is found in it.
  const model = readInstances(source, readPlanConfiguration(document.root), environment);
  const notices = [...staleNotices(document, model), ...deepModuleNotices(document, ["values", "root_module"])];
  return { kind: "read", model: { ...model, notifications: [...notices, ...model.notifications] } };
}

/**
 * The provider asks AWS for the selectors of a trail only while it has some, and never whether an event data store is
 * suspended: a state keeps what was taken away outside of Terraform.
 */
function staleNotices(document: JsonDocument, { sinks }: SourceModel): Notification[] {
  const mayBeStale = sinks.some(
    (sink) =>
      isSet(sink.advancedEventSelectors) ||
      (sink.kind === "trail" && isSet(sink.eventSelectors)) ||
      (sink.kind === "event-data-store" && isSet(sink.ingestion)),
  );
  if (!mayBeStale) return [];
  const message =
    "This is a state: it shows what Terraform last read from AWS, and Terraform does not notice event selectors that were removed, or event data stores that were stopped, by other means. To know what AWS has now, check the account.";
  return [{ level: "note", message, location: startOfFile(document.uri).locate(), incomplete: false }];
}

function isSet(setting: Setting<unknown>): boolean {
  return setting.kind !== "absent";
}
