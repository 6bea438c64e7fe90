/**
 * What `terraform init` and `tofu init` have brought: `.terraform/modules/modules.json` lists for the path of each call
 * the address, the version and the folder (`Key`, `Source`, `Version`, `Dir`; hashicorp/terraform and
 * opentofu/opentofu, internal/modsdir/record.go). Both ask for a new init where a call has another source, or takes no
 * such version (internal/configs/configload/loader_load.go), so nothing is read there that they would refuse.
 */
import { readJson } from "../../text/json.ts";
import type { DocumentNode } from "../../text/node.ts";
import { TextFile } from "../../text/text-file.ts";
import type { Files } from "../../types.ts";
import { inFolder } from "./module.ts";
import { takesVersion } from "./version-constraint.ts";

/** A module that was brought for a call. */
export interface InstalledModule {
  readonly folder: string;
  /** The address in full, as newer versions write it, or as the call had it; null: not told. */
  readonly source: string | null;
  /** Null where it comes from no registry, and so has none. */
  readonly version: string | null;
}

/** What a call asks for. A version that nobody can read is taken by no condition. */
interface Asked {
  readonly source: string | null;
  readonly version: string | null;
}

/** The modules by the path of their calls, `a.b`; empty where nothing is installed. */
export function installedModules(files: Files, folder: string): ReadonlyMap<string, InstalledModule> {
  const uri = inFolder(folder, ".terraform/modules/modules.json");
  const file = files.read(uri);
  if (file.kind !== "text") return new Map();
  const { root } = readJson(new TextFile(uri, file.text));
  const list = root?.kind === "map" ? root.get("Modules")?.value : undefined;
  if (list?.kind !== "sequence") return new Map();
  const entries = list.items.flatMap((entry): [string, InstalledModule][] => {
    const [key, directory] = [textIn(entry, "Key"), textIn(entry, "Dir")];
    if (key === null || key === "" || directory === null) return [];
    const version = textIn(entry, "Version");
    return [
      [
        key,
        {
          folder: inFolder(folder, directory),
          source: textIn(entry, "Source"),
          version: version === "" ? null : version,
        },
      ],
    ];
  });
  return new Map(entries);
}

function textIn(entry: DocumentNode, name: string): string | null {
  const value = entry.kind === "map" ? entry.get(name)?.value : undefined;
  return value?.kind === "scalar" ? value.text : null;
}

/** Whether what was brought is what a call asks for. What neither tells is taken to be the same. */
export function isInstalledFor(installed: InstalledModule, { source, version }: Asked): boolean {
  if (installed.source !== null && source !== null && !isSameSource(source, installed.source)) return false;
  return installed.version === null || version === null || takesVersion(version, installed.version);
}

/** The registries that an address without a host means. */
const usualRegistries = ["registry.terraform.io", "registry.opentofu.org"];

/** Whether an address as written is the one in full. */
function isSameSource(written: string, full: string): boolean {
  return (
    written === full ||
    usualRegistries.some((host) => full === `${host}/${written}`) ||
    placeOf(written) === placeOf(full)
  );
}

/**
 * What tells the place of a package apart: host, path, folder in it and query. The ways to write one of them
 * (go-getter: "Detectors") are one.
 */
function placeOf(source: string): string {
  const [address = "", query = ""] = source.split("?");
  const place = address
    .replace(/^[a-z0-9]+::/, "")
    .replace(/^(?:https?|ssh|git):\/\//, "")
    .replace(/^[^@/]+@/, "")
    .replace(/^([^/:]+):(?!\d+\/)/, "$1/")
    .replace(/^([^./]+)\.(s3[^/]*\.amazonaws\.com)\//, "$2/$1/")
    .replace(/\.git(?=\/\/|$)/, "");
  return `${place.replace(/\/+$/, "")}?${query.split("&").sort().join("&")}`;
}
