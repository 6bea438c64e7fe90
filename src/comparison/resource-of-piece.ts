import type { Unresolved } from "../model/text.ts";

/** The resource of the code that an open piece is an attribute of: what names it in one form names it in another. */
export function resourceOfPiece({ unknown }: Unresolved): string | null {
  switch (unknown.code) {
    case "resource-reference":
    case "resource-attribute":
      return unknown.resource;
    case "resource-attribute-value":
      return unknown.address;
    case "open-in-result":
      return unknown.resource ?? null;
    default:
      return null;
  }
}
