/** Which resources the code of a sink can refer to: those that stand in the same template or module. */
import { existsWith } from "../model/exists-with.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { Sink } from "../model/sink.ts";
import { knownString } from "../model/text.ts";
import type { MayRefer } from "./arn-values.ts";
import type { SuggestedRun } from "./judged-run.ts";

/** Whether code of a sink can name the ARN of a resource: by reference, or because all of it is known. */
export function mayReferFrom(sink: Sink, run: Pick<SuggestedRun, "sinks" | "resources">): MayRefer {
  return (resource) =>
    (resource.arn !== null && knownString(resource.arn) !== undefined) ||
    (standTogether(sink, resource) && existsWith(resource.id, sink.id, run));
}

/** Whether both stand in one template or module, so that one can refer to the other. */
export function standTogether(sink: Sink, resource: DeclaredResource): boolean {
  if (sink.scope.kind === "live" || resource.scope.kind === "live") return false;
  return containerOf(sink) === containerOf(resource);
}

/** The id without the name of the thing itself: file and module, or file and nested stack. */
function containerOf({ id, address }: Pick<Sink, "id" | "address">): string {
  const file = id.slice(0, id.length - address.length);
  const module = /^(?:module\.(?:[^.["]|\["(?:[^"\\]|\\.)*"\]|\[\d+\])+\.)*/.exec(address)?.[0] ?? "";
  const stack = module === "" && !/^[a-z0-9_]+\./.test(address) ? address.replace(/[^./]*$/, "") : "";
  return `${file}${module}${stack}`;
}
