/**
 * The tags of a resource instance: `tags_all`, which has those of the provider too, and before that is known `tags`.
 */
import type { Tags } from "../../../model/resource.ts";
import { unresolvedText } from "../../../model/text.ts";
import { attributeCell, below, contentOf, cellItemsOf, openCellPiece, type Cell } from "./cell.ts";
import { isArray } from "./json.ts";
import type { Subject } from "./model.ts";

/** The tags that the input tells; empty where the type has none, or nobody set any. Sensitive values stay open. */
export function tagsOf(subject: Subject): { readonly tags?: Tags } {
  const cells = ["tags", "tags_all"].map((name) => attributeCell(subject.instance, name));
  const named = new Map(cells.flatMap(namedCells));
  const values = new Map(
    [...named].flatMap(([key, cell]) => {
      const content = contentOf(cell);
      if (content.kind === "absent") return [];
      return [
        [
          key,
          content.kind === "value" && typeof content.value === "string"
            ? subject.model.secrets.conceal(content.value)
            : unresolvedText(openCellPiece(subject, cell)),
        ] as const,
      ];
    }),
  );
  const open = cells.some((cell) => contentOf(cell).kind === "hidden");
  return values.size === 0 && !open ? {} : { tags: { values, open } };
}

/** A mapping, as `aws` has it, or a list of `key` and `value`, as `awscc` does. */
function namedCells(cell: Cell): (readonly [string, Cell])[] {
  if (isArray(cell.value)) {
    return cellItemsOf(cell).flatMap((item) => {
      const key = contentOf(below(item, "key"));
      return key.kind === "value" && typeof key.value === "string" ? [[key.value, below(item, "value")] as const] : [];
    });
  }
  const parts = [cell.value, cell.unknown].flatMap((part) =>
    typeof part === "object" && part !== null && !isArray(part) ? Object.keys(part) : [],
  );
  return [...new Set(parts)].map((key) => [key, below(cell, key)] as const);
}
