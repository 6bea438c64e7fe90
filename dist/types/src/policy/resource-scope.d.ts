/**
 * Which declared resources a policy means by `where`.
 */
import type { DeclaredResource } from "../model/resource.ts";
import type { Certainty } from "../model/value.ts";
import type { ResourceScope } from "./types.ts";
/** Whether a resource is one of those that are meant. `maybe`: that hangs on a tag whose value the input leaves open. */
export declare function isMeant(where: ResourceScope | null, resource: DeclaredResource): Certainty;
