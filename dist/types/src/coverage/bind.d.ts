/**
 * Gives open pieces the values that the run as a whole knows or assumes: the partition, the account that all inputs share, the Region of a trail.
 */
import { type Text, type Unresolved } from "../model/text.ts";
import type { Scope } from "../model/scope.ts";
import type { Sink } from "../model/sink.ts";
import type { DeclaredResource } from "../model/resource.ts";
export type Resolve = (piece: Unresolved) => Text | undefined;
export declare function bindScope(scope: Scope, resolve: Resolve): Scope;
/** A sink with the pieces that `resolve` knows replaced in every text. */
export declare function bindSink(sink: Sink, resolve: Resolve): Sink;
/** A declared resource with the pieces that `resolve` knows replaced in every text. */
export declare function bindResource(resource: DeclaredResource, resolve: Resolve): DeclaredResource;
