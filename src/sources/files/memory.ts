/** Files in memory, for tests and for callers that have no disk. */
import { posix } from "node:path";
import type { FileStore } from "./file-store.ts";
import type { BytesReading } from "./read-file.ts";
import { storeOf, Tree, type Mount, type TreeItem } from "./tree.ts";

/** A text, bytes, or a symbolic link. */
export type MemoryFile = string | Buffer | { readonly link: string };

/** Files that are nowhere else. @param files by absolute path, with forward slashes */
export function memoryFiles(files: Readonly<Record<string, MemoryFile>>): FileStore {
  const items = Object.entries(files).map(([path, file]): [string, TreeItem<Buffer>] => [wayOf(path), itemOf(file)]);
  const mount: Mount<Buffer> = { wayOf, pathOf: (way) => `/${way}`, read, expect: () => undefined };
  return storeOf(new Tree(items, wayOf), mount);
}

function wayOf(path: string): string {
  return posix.resolve("/", path).slice(1);
}

function itemOf(file: MemoryFile): TreeItem<Buffer> {
  if (typeof file === "string") return { kind: "file", file: Buffer.from(file) };
  return Buffer.isBuffer(file) ? { kind: "file", file } : { kind: "link", target: file.link };
}

function read(bytes: Buffer, _way: string, limit: number): BytesReading {
  return bytes.length > limit ? { kind: "too-big", bytes: bytes.length, limit } : { kind: "bytes", bytes };
}
