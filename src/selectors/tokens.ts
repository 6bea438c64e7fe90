/** Texts as a search walks them, and what an open piece can hold. */
import type { TextPart, Unresolved } from "../model/text.ts";
import { canBeEmpty, canHoldCharacter } from "../model/unresolved-kinds.ts";

/** One UTF-16 code unit, or one open piece. */
export type Token = TextPart;

export function tokens(parts: readonly TextPart[]): Token[] {
  return parts.flatMap((part): Token[] => (typeof part === "string" ? part.split("") : [part]));
}

export function sameToken(a: Token, b: Token): boolean {
  return typeof a === "string" || typeof b === "string" ? a === b : a.id === b.id;
}

/** Whether an open piece can hold one UTF-16 code unit, or another open piece or a part of it. */
export function canHold(piece: Unresolved, token: TextPart): boolean {
  if (typeof token !== "string") return piece.id !== token.id && mayShare(piece, token);
  return piece.fresh !== true && canHoldCharacter(piece.kind, token);
}

export function mayBeEmpty(piece: Unresolved): boolean {
  return canBeEmpty(piece.kind) && piece.fresh !== true;
}

/**
 * Whether one open piece can hold another, or a part of it. Pieces chosen to differ, and generated names among
 * themselves, never do.
 */
export function mayShare(a: Unresolved, b: Unresolved): boolean {
  if (a.fresh === true || b.fresh === true) return mayShareWithFresh(a, b);
  return !(a.kind === "generated-name" && b.kind === "generated-name");
}

/**
 * A fresh piece differs from every literal and generated name, and a fresh Region from every Region in question.
 * A value nobody knows, though, may be just the one that was chosen.
 */
function mayShareWithFresh(a: Unresolved, b: Unresolved): boolean {
  if (a.fresh === true && b.fresh === true) return false;
  const other = a.fresh === true ? b : a;
  const fresh = a.fresh === true ? a : b;
  if (fresh.kind === "region") return false;
  return other.kind === "anything" || other.kind === "segment";
}
