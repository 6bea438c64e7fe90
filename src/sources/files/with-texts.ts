/** Files of which some have another text than where they are kept: what they would be after an edit. */
import type { FileStore } from "./file-store.ts";
import type { BytesReading } from "./read-file.ts";

/** The store with these texts in the place of what the files hold. @param texts by absolute path */
export function withTexts(store: FileStore, texts: ReadonlyMap<string, string>): FileStore {
  const byRealPath = new Map<string, string>();
  for (const [path, text] of texts) {
    const real = store.realPath(path);
    byRealPath.set(real.kind === "path" ? real.path : path, text);
  }
  const given = (path: string, limit: number): BytesReading | null => {
    const text = byRealPath.get(path);
    if (text === undefined) return null;
    const bytes = Buffer.from(text);
    return bytes.length > limit ? { kind: "too-big", bytes: bytes.length, limit } : { kind: "bytes", bytes };
  };
  return {
    ...store,
    readRegular: (path, limit) => given(path, limit) ?? store.readRegular(path, limit),
    readNamed: (path, limits) => {
      const real = store.realPath(path);
      return given(real.kind === "path" ? real.path : path, limits.bytes) ?? store.readNamed(path, limits);
    },
  };
}
