import type { Declaration } from "../../catalog/types.ts";
import type { DeclaredResource } from "../../model/resource.ts";
import type { Instance } from "./instance.ts";
import { type Model } from "./model.ts";
/** Reads one instance of a type that the catalog declares: the resource, and its replicas in other Regions. */
export declare function readResource(model: Model, instance: Instance, declaration: Declaration): readonly DeclaredResource[];
