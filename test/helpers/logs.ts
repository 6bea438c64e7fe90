/** Log files and digest files as CloudTrail delivers them, made up. */
import { createHash, generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";

export type MadeRecord = Readonly<Record<string, unknown>>;

/** Where files are delivered. */
export interface DeliveryPlace {
  readonly accountId: string;
  readonly region: string;
  /** `CloudTrail` if left out. */
  readonly folder?: string;
  /** Of an organization trail. */
  readonly organizationId?: string;
  readonly prefix?: string;
}

export interface MadeFile {
  readonly key: string;
  readonly hash: string;
}

/** The key of a file; `time` is that of its delivery. */
export function keyOf(place: DeliveryPlace, time: string, random: string): string {
  const { accountId, region, folder = "CloudTrail", organizationId, prefix } = place;
  const day = time.slice(0, 10).replaceAll("-", "/");
  const stamp = time.slice(0, 16).replaceAll(/[-:]/g, "");
  const kind = folder.replace("-NetworkActivity", "");
  const top = [
    ...(prefix === undefined ? [] : [prefix]),
    "AWSLogs",
    ...(organizationId === undefined ? [] : [organizationId]),
  ];
  return [...top, accountId, folder, region, day, `${accountId}_${kind}_${region}_${stamp}Z_${random}.json.gz`].join(
    "/",
  );
}

/** Writes a log file below a folder. */
export function deliver(below: string, key: string, records: readonly MadeRecord[]): MadeFile {
  const bytes = Buffer.from(JSON.stringify({ Records: records }));
  write(below, key, gzipSync(bytes));
  return { key, hash: sha256(bytes) };
}

/** Writes a file below a folder, and the folders of its key. */
export function write(below: string, key: string, bytes: Buffer | string): void {
  const path = join(below, key);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

export function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A pair of keys, as CloudTrail has them for each Region. */
export interface DigestKeys {
  readonly privateKey: KeyObject;
  readonly fingerprint: string;
  /** The output of `aws cloudtrail list-public-keys`. */
  readonly listed: string;
}

/** @param form how the public key is written: the documents name one form and show the other */
export function digestKeys(form: "pkcs1" | "spki" = "pkcs1"): DigestKeys {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const der = publicKey.export({ type: form, format: "der" });
  const fingerprint = createHash("md5").update(der).digest("hex");
  const listed = JSON.stringify({ PublicKeyList: [{ Value: der.toString("base64"), Fingerprint: fingerprint }] });
  return { privateKey, fingerprint, listed };
}

/** Makes the digest files of one trail, account and Region, hour by hour. */
export class DigestChain {
  readonly #below: string;
  readonly #place: DeliveryPlace;
  readonly #trail: string;
  readonly #keys: DigestKeys;
  #previous: { readonly key: string; readonly hash: string; readonly signature: string } | null = null;

  constructor(below: string, place: DeliveryPlace, trail: string, keys: DigestKeys) {
    this.#below = below;
    this.#place = place;
    this.#trail = trail;
    this.#keys = keys;
  }

  /** Begins anew, as where logging was off. */
  interrupt(): void {
    this.#previous = null;
  }

  /** Writes the digest of an hour. Answers its key. */
  hour(start: string, end: string, files: readonly MadeFile[]): string {
    const { accountId, region } = this.#place;
    const stamp = end.replaceAll(/[-:]/g, "");
    const name = `${accountId}_CloudTrail-Digest_${region}_${this.#trail}_${region}_${stamp}.json.gz`;
    const key = `AWSLogs/${accountId}/CloudTrail-Digest/${region}/${end.slice(0, 10).replaceAll("-", "/")}/${name}`;
    const previous = this.#previous;
    const bytes = Buffer.from(
      JSON.stringify({
        awsAccountId: accountId,
        digestStartTime: start,
        digestEndTime: end,
        digestS3Bucket: "example-audit-logs",
        digestS3Object: key,
        digestPublicKeyFingerprint: this.#keys.fingerprint,
        digestSignatureAlgorithm: "SHA256withRSA",
        newestEventTime: end,
        oldestEventTime: start,
        previousDigestS3Bucket: previous === null ? null : "example-audit-logs",
        previousDigestS3Object: previous?.key ?? null,
        previousDigestHashValue: previous?.hash ?? null,
        previousDigestHashAlgorithm: previous === null ? null : "SHA-256",
        previousDigestSignature: previous?.signature ?? null,
        logFiles: files.map(({ key: s3Object, hash }) => ({
          s3Bucket: "example-audit-logs",
          s3Object,
          hashValue: hash,
          hashAlgorithm: "SHA-256",
          newestEventTime: end,
          oldestEventTime: start,
        })),
      }),
    );
    const hash = sha256(bytes);
    const signed = [end, `example-audit-logs/${key}`, hash, previous?.signature ?? "null"].join("\n");
    const signature = sign("RSA-SHA256", Buffer.from(signed), this.#keys.privateKey).toString("hex");
    this.#previous = { key, hash, signature };
    write(this.#below, key, gzipSync(bytes));
    return key;
  }
}

let made = 0;

/** An id as events have it, another each time and the same in each run. */
export function nextId(): string {
  made++;
  return `00000000-0000-4000-8000-${made.toString(16).padStart(12, "0")}`;
}
