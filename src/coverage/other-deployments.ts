/**
 * Sinks of other deployments of the same code. Code that asks for its Region or account is made to be deployed to
 * several: where a resource and a sink exist under different answers to such a question, they never belong to one
 * deployment, but the sink of another may record for the resource's account all the same.
 */
import type { Guard, Question } from "../model/guard.ts";
import { bindSink } from "../model/bind.ts";
import { literal, unresolvedText, type Text, type Unresolved } from "../model/text.ts";
import type { Scope } from "../model/scope.ts";
import type { Sink } from "../model/sink.ts";
import { clashes, piecesUnder, type PieceValue } from "../model/worlds.ts";
import { isOrganizationTrail, isSingleRegion } from "./sinks-in-scope.ts";

/** What answers about the place of a deployment are about. */
type PlacePart = "region" | "account";

/**
 * The sink as it is where it exists, seen from a resource with which it exists in no deployment; null where it cannot
 * record for the resource's account.
 *
 * @param guard under which answers the resource exists
 */
export function sinkOfOtherDeployment(sink: Sink, scope: Scope, guard: Guard): Sink | null {
  const parts = clashes(sink.guard, guard).map(placeAskedFor);
  if (parts.includes(null) || sink.scope.id !== scope.id) return null;
  const isOtherAccount = parts.includes("account");
  if (isOtherAccount && !isOrganizationTrail(sink)) return null;
  // The events of the resource are recorded in its own Region.
  if (parts.includes("region") && isSingleRegion(sink)) return null;
  const given = piecesUnder(sink.guard);
  return bindSink(sink, (piece) => textThere(piece, given, isOtherAccount));
}

/**
 * A piece of text as the other deployment has it. What nothing says of it may be the same there or another, but for the
 * partition, which nothing records across, and the account unless it is another.
 */
function textThere(
  piece: Unresolved,
  given: ReadonlyMap<string, PieceValue>,
  isOtherAccount: boolean,
): Text | undefined {
  const value = given.get(piece.id)?.value ?? null;
  if (value !== null) return literal(value);
  if (piece.kind === "partition" || (piece.kind === "account" && !isOtherAccount)) return undefined;
  return unresolvedText({ ...piece, id: `other deployment:${piece.id}` });
}

/** Null for questions about anything else, which deployments of one account share the answers to. */
function placeAskedFor({ subject }: Question): PlacePart | null {
  if (subject.code !== "value" && subject.code !== "equal-to") return null;
  const { of } = subject;
  switch (of.code) {
    case "stack-place":
    case "app-place":
    case "stack-set-target":
    case "provider-place":
      return of.part === "partition" ? null : of.part;
    default:
      return null;
  }
}
