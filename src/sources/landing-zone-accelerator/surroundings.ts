/** What all trails of a configuration share: where they live, and what the code leaves to the deployment. */
import type { UnresolvedValue } from "../../model/reasons/unknown-value.ts";
import { loadSemantics, partitionOfRegion } from "../../catalog/semantics.ts";
import type { Origin } from "../../model/location.ts";
import type { Scope } from "../../model/scope.ts";
import { concatenate, literal, unresolvedText, type Text, type Unresolved } from "../../model/text.ts";
import { known, type Setting } from "../../model/value.ts";
import type { MapNode } from "../text/node.ts";
import type { Environment } from "../types.ts";
import { hasReplacement, unmasked } from "./replacements.ts";
import { stringsOf } from "./settings.ts";

export interface Surroundings {
  readonly uri: string;
  readonly environment: Environment;
  readonly homeRegion: Text;
  /** Null where the list cannot be told. */
  readonly enabledRegions: readonly string[] | null;
  readonly partition: Text;
}

export function surroundingsOf(uri: string, root: MapNode, environment: Environment): Surroundings {
  const home = root.get("homeRegion")?.value;
  const written =
    home?.kind === "scalar" && home.text !== "" && !hasReplacement(home.text) ? home.text : environment.region;
  const partition =
    (written === null ? undefined : partitionOfRegion(loadSemantics(), written)?.id) ?? environment.partition;
  const replaced = home?.kind === "scalar" && hasReplacement(home.text) ? { written: unmasked(home.text) } : {};
  return {
    uri,
    environment,
    homeRegion:
      written === null
        ? piece(uri, "homeRegion", "region", { code: "landing-zone-place", part: "region", ...replaced })
        : literal(written),
    enabledRegions: stringsOf(root.get("enabledRegions")?.value),
    partition:
      partition === null
        ? unresolvedText({
            id: `partition:${uri}`,
            kind: "partition",
            unknown: { code: "landing-zone-place", part: "partition" },
          })
        : literal(partition),
  };
}

/** A piece of the configuration's own. */
export function piece(uri: string, name: string, kind: Unresolved["kind"], unknown: UnresolvedValue): Text {
  return unresolvedText({ id: `${uri}#${name}`, kind, unknown });
}

/** The account that a trail lives in. A configuration is that of one organization. */
export function trailScopeOf({ uri, partition }: Surroundings, account: Text, region: Text, suffix: string): Scope {
  const id = `${uri}${suffix}`;
  return { id, kind: "code", account, region, partition, organizationId: null, memberOf: uri };
}

/** `PREFIX-…`: whoever installs the accelerator chooses the prefix, and `AWSAccelerator` is only its default. */
export function prefixed(uri: string, rest: string): Text {
  return concatenate([piece(uri, "AcceleratorPrefix", "segment", { code: "accelerator-prefix" }), rest]);
}

/** Resources that the accelerator makes for its trails. */
export function madeByAccelerator(uri: string, name: string, unknown: UnresolvedValue, origin: Origin): Setting<Text> {
  return known(piece(uri, name, "anything", unknown), origin);
}
