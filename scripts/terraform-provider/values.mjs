/**
 * Values as Terraform sends them: MessagePack, in which one extension type stands for "unknown".
 * In JavaScript they are plain data with one symbol for unknown; sets are arrays.
 */
import { createRequire } from "node:module";

const load = createRequire(import.meta.url);
const { decode, encode, ExtensionCodec, ExtData } = load("@msgpack/msgpack");

/** A value that only the apply will tell. */
export const unknown = Symbol("unknown");

/** Unknown without and with refinements. */
const extensionTypes = [0, 12];

const extensionCodec = new ExtensionCodec();
for (const type of extensionTypes) {
  extensionCodec.register({ type, encode: () => null, decode: () => unknown });
}

/** @param {{ msgpack?: Uint8Array | null } | null | undefined} value @returns {any} */
export function read(value) {
  const bytes = value?.msgpack;
  return bytes === undefined || bytes === null || bytes.length === 0 ? null : decode(bytes, { extensionCodec });
}

/** @param {unknown} value */
export function write(value) {
  return { msgpack: Buffer.from(encode(marked(value), { extensionCodec })) };
}

/** @param {any} value @returns {any} */
function marked(value) {
  if (value === unknown) return new ExtData(0, new Uint8Array(1));
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, marked(item)]));
}
