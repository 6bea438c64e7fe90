import type { DocumentNode, MapNode } from "../text/node.ts";
import type { Assembly } from "./manifest.ts";
import { folderOf, within } from "./paths.ts";
import { mapAt, stringAt } from "./recognise.ts";

/**
 * The file of a nested stack's template: named by the metadata of the resource where the CDK command line asked for it,
 * else found by the hash that its address in S3 ends with. Null where neither tells.
 */
export function nestedTemplateUri(
  resource: MapNode | null,
  parentUri: string,
  { filesByHash }: Assembly,
): string | null {
  if (resource === null) return null;
  const metadata = mapAt(resource, "Metadata");
  const path = stringAt(metadata, "aws:asset:path");
  if (path !== undefined && stringAt(metadata, "aws:asset:property") === "TemplateURL")
    return within(folderOf(parentUri), path);
  const address = mapAt(resource, "Properties")?.get("TemplateURL")?.value;
  const hash = address === undefined ? undefined : hashIn(address);
  return hash === undefined ? null : (filesByHash.get(hash) ?? null);
}

/** The last `HASH.json` among the strings of an expression, which may be a string, `Fn::Sub` or `Fn::Join`. */
function hashIn(node: DocumentNode): string | undefined {
  const strings: string[] = [];
  const pending: DocumentNode[] = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.kind === "scalar") strings.push(next.text);
    else pending.push(...(next.kind === "map" ? next.entries.map(({ value }) => value) : next.items));
  }
  return strings.flatMap((text) => /(?:^|\/)([0-9a-f]{16,64})\.(?:json|ya?ml|template)$/.exec(text)?.[1] ?? [])[0];
}
