/** Digest files (user guide, "CloudTrail digest file structure"). */
import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { isPlainObject } from "../../model/plain-object.ts";

/** A digest file: which log files a trail delivered in an hour, and which digest came before. */
export interface Digest {
  /** The last part of its key, as the file is called here. */
  readonly name: string;
  readonly accountId: string;
  readonly region: string;
  readonly trail: string;
  readonly homeRegion: string;
  /** Backfill digests are a chain of their own. */
  readonly isBackfill: boolean;
  readonly start: string;
  readonly end: string;
  readonly bucket: string;
  readonly key: string;
  readonly fingerprint: string;
  /** Of the bytes of the file, unpacked: hexadecimal SHA-256. */
  readonly hash: string;
  /** Null in a digest that starts a chain. */
  readonly previous: PreviousDigest | null;
  readonly files: readonly DigestedFile[];
}

export interface PreviousDigest {
  readonly key: string;
  readonly hash: string;
  /** Hexadecimal; null where it says none. */
  readonly signature: string | null;
}

/** A log file that a digest names. */
export interface DigestedFile {
  /** The last part of its key. */
  readonly name: string;
  readonly hash: string;
}

const mostUnpacked = 256 * 1024 * 1024;
const digestName =
  /^(\d{12})_CloudTrail-Digest_([a-z0-9-]+)_(.+)_([a-z]{2,}(?:-[a-z]+)+-\d+)_\d{8}T\d{6}Z(_backfill)?\.json(?:\.gz)?$/;

/** A digest, or why a file is none, as the end of a sentence. */
export type DigestReading =
  { readonly kind: "digest"; readonly digest: Digest } | { readonly kind: "mistake"; readonly because: string };

/** @param name the last part of its key */
export function readDigest(name: string, packed: Buffer): DigestReading {
  const bytes = unpack(packed);
  const value = bytes === null ? undefined : jsonOf(bytes);
  if (bytes === null || !isPlainObject(value)) return { kind: "mistake", because: "it is no JSON" };
  const text = (key: string): string | null => (typeof value[key] === "string" ? value[key] : null);
  const own = lastPart(text("digestS3Object") ?? "");
  const parts = digestName.exec(own) ?? digestName.exec(name);
  const [start, end, bucket, key] = ["digestStartTime", "digestEndTime", "digestS3Bucket", "digestS3Object"].map(text);
  if (parts === null || start == null || end == null || bucket == null || key == null)
    return { kind: "mistake", because: "it lacks what a digest file has" };
  const [, accountId = "", region = "", trail = "", homeRegion = "", backfill] = parts;
  const previousKey = text("previousDigestS3Object");
  const files = filesIn(value.logFiles);
  if (files === null) return { kind: "mistake", because: "its logFiles are not what a digest file has" };
  return {
    kind: "digest",
    digest: {
      ...{ name, accountId, region, trail, homeRegion, isBackfill: backfill !== undefined, start, end, bucket, key },
      fingerprint: text("digestPublicKeyFingerprint") ?? "",
      hash: sha256(bytes),
      previous:
        previousKey === null
          ? null
          : {
              key: previousKey,
              hash: text("previousDigestHashValue") ?? "",
              signature: text("previousDigestSignature"),
            },
      files,
    },
  };
}

/** The last part of a key. */
export function lastPart(key: string): string {
  return key.slice(key.lastIndexOf("/") + 1);
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function filesIn(value: unknown): DigestedFile[] | null {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return null;
  const files = (value as readonly unknown[]).flatMap((file) =>
    isPlainObject(file) && typeof file.s3Object === "string" && typeof file.hashValue === "string"
      ? [{ name: lastPart(file.s3Object), hash: file.hashValue }]
      : [],
  );
  return files.length === value.length ? files : null;
}

function unpack(bytes: Buffer): Buffer | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: mostUnpacked });
  } catch {
    return null;
  }
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
}
