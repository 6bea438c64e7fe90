/** What a configuration gives up and does not destroy: `removed` blocks with `destroy = false`. */
import type { ReleasedResource } from "../../../model/resource.ts";
import type { ModuleSet } from "./configuration.ts";
import { referenceText } from "./instances.ts";
import { configurationAddress } from "./module-instance.ts";
import type { Block } from "./syntax.ts";
import { walkTree } from "./tree.ts";

/** @param uri the file that stands for the root module in identities */
export function releasedIn(modules: ModuleSet, uri: string): ReleasedResource[] {
  return walkTree(modules).flatMap(({ path, module }) =>
    module.heads.flatMap((head): ReleasedResource[] => {
      const block = head.type === "removed" ? head.read() : null;
      if (block === null || !isKept(block)) return [];
      const from = block.body.attributes.get("from");
      const address = from === undefined ? undefined : referenceText(from.expression);
      if (address === undefined) return [];
      const prefix = configurationAddress(path);
      return [{ id: `${uri}#${prefix === "" ? "" : `${prefix}.`}${address}`, origin: head.origin }];
    }),
  );
}

/**
 * Terraform destroys what a `removed` block names unless it says otherwise (Terraform language, "removed block
 * reference": `destroy`).
 */
function isKept({ body }: Block): boolean {
  return body.blocks.some(({ type, body: { attributes } }) => {
    const destroy = type === "lifecycle" ? attributes.get("destroy")?.expression : undefined;
    return destroy?.kind === "literal" && destroy.value === false;
  });
}
