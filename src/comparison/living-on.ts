/**
 * Resources that stay in the account although the code no longer has them there: what CloudFormation retains, what
 * Terraform forgets without destroying it, and what another stack or root takes over. A change can lose their events
 * like those of any other.
 */
import { fileOf, tailOf, withoutKeys } from "../model/address.ts";
import { compareText } from "../model/compare-text.ts";
import { startOfFile, type Origin } from "../model/location.ts";
import type { DeclaredResource, ReleasedResource } from "../model/resource.ts";
import { compare } from "../selectors/compare.ts";
import { sameText } from "../model/text.ts";
import type { JudgedSide } from "./side.ts";

/**
 * @param before the resources of the base under the names of the head
 * @param after those of the head
 * @returns those that live on and that the head does not have in their account, at a place in the head
 */
export function livingOn(
  before: readonly DeclaredResource[],
  after: readonly DeclaredResource[],
  head: Pick<JudgedSide, "released" | "files">,
): DeclaredResource[] {
  const there = new Map(after.map((resource) => [resource.id, resource]));
  return before.flatMap((resource) => {
    const same = there.get(resource.id);
    // Who else declares it may be of another account, as far as anybody knows; it has not moved.
    if (same !== undefined)
      return sameText(same.scope.account, resource.scope.account) && !isKeptBeside(resource, same)
        ? []
        : [{ ...resource, origin: same.origin }];
    const released = head.released.find((one) => isMeantBy(resource.id, one));
    if (released !== undefined) return [{ ...resource, origin: released.origin }];
    return resource.outlivesCode === true ? [{ ...resource, origin: placeIn(head, resource) }] : [];
  });
}

/**
 * Whether another one is made in its place, and it stays: a name that changes replaces what has it. Whose template says
 * so, that before or that after the update, AWS does not document, so either counts.
 */
function isKeptBeside(before: DeclaredResource, after: DeclaredResource): boolean {
  if (before.outlivesReplacement !== true && after.outlivesReplacement !== true) return false;
  return before.arn !== null && after.arn !== null && compare("equals", after.arn, before.arn) === "no";
}

/** An address without keys stands for all instances, that of a module for all that is in it. */
function isMeantBy(id: string, { id: released }: ReleasedResource): boolean {
  if (fileOf(id) !== fileOf(released)) return false;
  const [address, given] = [withoutKeys(tailOf(id)), withoutKeys(tailOf(released))];
  return address === given || address.startsWith(`${given}.`);
}

/** The file that declared it, if it is still there; else a file of the head. */
function placeIn({ files }: Pick<JudgedSide, "files">, { id, origin }: DeclaredResource): Origin {
  const file = fileOf(id);
  if (file !== null && files.has(file)) return startOfFile(file);
  const [first] = [...files].sort(compareText);
  return first === undefined ? origin : startOfFile(first);
}
