/** Public keys of CloudTrail, as `aws cloudtrail list-public-keys` prints them. */
import { createPublicKey, type KeyObject } from "node:crypto";
import { isPlainObject } from "../../model/plain-object.ts";

/** The keys by their fingerprints, or what is wrong with the text, as the end of a sentence. */
export type PublicKeysReading =
  | { readonly kind: "keys"; readonly keys: ReadonlyMap<string, KeyObject> }
  | { readonly kind: "mistake"; readonly because: string };

export function readPublicKeys(text: string): PublicKeysReading {
  const list = listIn(text);
  if (list === null) return { kind: "mistake", because: 'expected {"PublicKeyList": […]}' };
  const keys = new Map<string, KeyObject>();
  for (const entry of list) {
    if (!isPlainObject(entry) || typeof entry.Value !== "string" || typeof entry.Fingerprint !== "string")
      return { kind: "mistake", because: "a key lacks Value or Fingerprint" };
    const key = keyOf(Buffer.from(entry.Value, "base64"));
    if (key === null) return { kind: "mistake", because: `the key ${entry.Fingerprint} is no RSA key in DER` };
    keys.set(entry.Fingerprint, key);
  }
  return { kind: "keys", keys };
}

function listIn(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return isPlainObject(value) && Array.isArray(value.PublicKeyList) ? (value.PublicKeyList as unknown[]) : null;
  } catch {
    return null;
  }
}

/** The API reference says PKCS #1; an example of the user guide is a SubjectPublicKeyInfo. */
function keyOf(der: Buffer): KeyObject | null {
  for (const type of ["pkcs1", "spki"] as const) {
    try {
      return createPublicKey({ key: der, format: "der", type });
    } catch {
      continue;
    }
  }
  return null;
}
