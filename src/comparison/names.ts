/**
 * What the base of a comparison calls by another name than the head: files were renamed, folders stand side by side,
 * resources have other logical ids. Open pieces, questions and scopes are named after files and resources: two sides
 * share a symbol only where it has one name.
 */
import { fileOf } from "../model/address.ts";
import { bindResource, bindSink, type Resolve } from "../model/bind.ts";
import type { Guard } from "../model/guard.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";
import type { Sink } from "../model/sink.ts";
import { unresolvedText } from "../model/text.ts";
import { remembering } from "../model/remember.ts";

/** A name of the base as the head has it. */
export type Rename = (id: string) => string;

/** What stands in front of a name inside a longer one. */
const inFront = /^[:<>\s([{,"=]$/;
/** What stands behind the name of a file, and behind that of a thing in a file. */
const behindFile = /^[#?:<>\s)\]},"=]?$/;
const behindThing = /^[?:<>\s)\]},"=./[]?$/;

/** Renames by pairs of names, of files or of things in them, wherever they stand in longer names too. */
export function renaming(pairs: ReadonlyMap<string, string>): Rename {
  const changed = new Map([...pairs].filter(([from, to]) => from !== "" && to !== inRenamedFile(from, pairs)));
  if (changed.size === 0) return (id) => id;
  // The longest first: a thing goes before its file. There may be as many names as resources, of few lengths.
  const lengths = [...new Set([...changed.keys()].map((name) => name.length))].sort((a, b) => b - a);
  return remembering((id: string) => renamed(id, changed, lengths));
}

function renamed(id: string, changed: ReadonlyMap<string, string>, lengths: readonly number[]): string {
  let result = "";
  let kept = 0;
  for (let start = 0; start < id.length; start++) {
    if (start > 0 && !inFront.test(id.charAt(start - 1))) continue;
    const name = nameAt(id, start, changed, lengths);
    if (name === null) continue;
    result += id.slice(kept, start) + (changed.get(name) ?? name);
    kept = start + name.length;
    start = kept - 1;
  }
  return result + id.slice(kept);
}

/** The longest of the names that stands at a place of an id. */
function nameAt(
  id: string,
  start: number,
  changed: ReadonlyMap<string, string>,
  lengths: readonly number[],
): string | null {
  for (const length of lengths) {
    const end = start + length;
    const behind = id.charAt(end);
    if (end > id.length || !(behindFile.test(behind) || behindThing.test(behind))) continue;
    const name = id.slice(start, end);
    if (changed.has(name) && (fileOf(name) === null ? behindFile : behindThing).test(behind)) return name;
  }
  return null;
}

/**
 * What a thing is called that keeps its address, because its file has another name; of a file, its own name. The
 * pairs of such things say nothing, and there are as many as resources: each would be looked for in every id.
 */
function inRenamedFile(name: string, pairs: ReadonlyMap<string, string>): string {
  const file = fileOf(name);
  return file === null ? name : `${pairs.get(file) ?? file}${name.slice(file.length)}`;
}

/** A sink of the base under the names of the head. */
export function renamedSink(sink: Sink, rename: Rename): Sink {
  const bound = bindSink(sink, resolveBy(rename));
  return {
    ...bound,
    id: rename(sink.id),
    scope: renamedScope(bound.scope, rename),
    guard: renamedGuard(sink.guard, rename),
  };
}

/** A resource of the base under the names of the head. */
export function renamedResource(resource: DeclaredResource, rename: Rename): DeclaredResource {
  const bound = bindResource(resource, resolveBy(rename));
  return {
    ...bound,
    id: rename(resource.id),
    scope: renamedScope(bound.scope, rename),
    guard: renamedGuard(resource.guard, rename),
  };
}

function renamedScope(scope: Scope, rename: Rename): Scope {
  return { ...scope, id: rename(scope.id) };
}

function renamedGuard(guard: Guard, rename: Rename): Guard {
  return guard.map((answer) => ({ ...answer, question: { ...answer.question, id: rename(answer.question.id) } }));
}

function resolveBy(rename: Rename): Resolve {
  return (piece) => {
    const id = rename(piece.id);
    return id === piece.id ? undefined : unresolvedText({ ...piece, id });
  };
}
