/**
 * What the base of a comparison calls by another name than the head: files were renamed, folders stand side by side,
 * resources have other logical ids. Open pieces, questions and scopes are named after files and resources: two sides
 * share a symbol only where it has one name.
 */
import { fileOf } from "../model/address.ts";
import { compareText } from "../model/compare-text.ts";
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
const inFront = String.raw`(?<=^|[:<>\s([{,"=])`;
/** What stands behind the name of a file, and behind that of a thing in a file. */
const behindFile = String.raw`(?=$|[#?:<>\s)\]},"=])`;
const behindThing = String.raw`(?=$|[?:<>\s)\]},"=./[])`;

/** Renames by pairs of names, of files or of things in them, wherever they stand in longer names too. */
export function renaming(pairs: ReadonlyMap<string, string>): Rename {
  const changed = new Map([...pairs].filter(([from, to]) => from !== "" && to !== inRenamedFile(from, pairs)));
  if (changed.size === 0) return (id) => id;
  // The longest first: a thing goes before its file.
  const names = [...changed.keys()].sort((a, b) => b.length - a.length || compareText(a, b));
  const patterns = names.map((name) => escaped(name) + (fileOf(name) === null ? behindFile : behindThing));
  const pattern = new RegExp(`${inFront}(?:${patterns.join("|")})`, "g");
  return remembering((id: string) => id.replace(pattern, (name) => changed.get(name) ?? name));
}

/**
 * What a thing is called that keeps its address, because its file has another name; of a file, its own name. The
 * pairs of such things say nothing, and there are as many as resources: each would be looked for in every id.
 */
function inRenamedFile(name: string, pairs: ReadonlyMap<string, string>): string {
  const file = fileOf(name);
  return file === null ? name : `${pairs.get(file) ?? file}${name.slice(file.length)}`;
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
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
