/** Each kind of break in a chain of digest files is told, and an unbroken chain is complete. */
import { mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { disk } from "../../src/sources/files/disk.ts";
import { readDigest } from "../../src/sources/logs/digest.ts";
import { findLogs } from "../../src/sources/logs/find-logs.ts";
import { readPublicKeys } from "../../src/sources/logs/public-keys.ts";
import { checkChains, hashName, type ChainResult } from "../../src/verify/digest-chain.ts";
import { deliver, DigestChain, digestKeys, keyOf, sha256, type DigestKeys } from "../helpers/logs.ts";

const place = { accountId: "111122223333", region: "eu-west-1" };
const keys = digestKeys();
const folder = mkdtempSync(join(tmpdir(), "trailproof digests "));
let below = folder;
let count = 0;
beforeEach(() => {
  below = join(folder, String(count++));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const hour = (number: number): string => `2026-11-20T${String(number).padStart(2, "0")}:00:00Z`;

/** Four hours with a log file each; answers what was written. */
function fourHours(signing: DigestKeys = keys, interruptedAt = -1) {
  const chain = new DigestChain(below, place, "audit", signing);
  const files = [1, 2, 3, 4].map((number) =>
    deliver(below, keyOf(place, `2026-11-20T0${String(number)}:05:00Z`, `AAAAAAAAAAAAAAA${String(number)}`), []),
  );
  const digests = files.map((file, index) => {
    if (index === interruptedAt) chain.interrupt();
    return chain.hour(hour(index + 1), hour(index + 2), [file]);
  });
  return { files: files.map(({ key }) => join(below, key)), digests: digests.map((key) => join(below, key)) };
}

function check(listed: string | null = null): ChainResult[] {
  const { files } = findLogs([below], below, disk);
  const digests = files.flatMap(({ path, delivered }) => {
    if (delivered.kind !== "digest") return [];
    const reading = readDigest(delivered.name, readFileSync(path));
    return reading.kind === "digest" ? [reading.digest] : [];
  });
  const hashes = files
    .filter(({ delivered }) => delivered.kind === "events")
    .map(({ path, delivered }) => [hashName(delivered.name), sha256(gunzipSync(readFileSync(path)))] as const);
  const reading = listed === null ? null : readPublicKeys(listed);
  return checkChains(digests, new Map(hashes), reading?.kind === "keys" ? reading.keys : null);
}

function change(path: string, how: (text: string) => string): void {
  writeFileSync(path, gzipSync(how(gunzipSync(readFileSync(path)).toString())));
}

function problems(listed: string | null = null): unknown[] {
  return check(listed).flatMap((chain) => chain.problems);
}

describe("a chain of digest files", () => {
  it("is complete from the first hour to the last", () => {
    fourHours();
    expect(check()).toEqual([
      { ...place, trail: "audit", homeRegion: "eu-west-1", level: "chain", from: hour(1), to: hour(5), problems: [] },
    ]);
  });

  it.each(["pkcs1", "spki"] as const)("is signed by keys in the form %s", (form) => {
    const signing = digestKeys(form);
    fourHours(signing);
    expect(check(signing.listed)).toMatchObject([{ level: "signed", problems: [] }]);
  });

  it("tells a log file that is missing", () => {
    const { files } = fourHours();
    unlinkSync(files[1] ?? "");
    expect(problems()).toEqual([{ code: "file-missing", file: basename(files[1] ?? "") }]);
  });

  it("tells a log file that was changed", () => {
    const { files } = fourHours();
    change(files[2] ?? "", () => '{"Records":[{}]}');
    expect(problems()).toEqual([{ code: "file-changed", file: basename(files[2] ?? "") }]);
  });

  it("tells a digest that is missing", () => {
    const { digests } = fourHours();
    unlinkSync(digests[1] ?? "");
    expect(problems()).toEqual([
      { code: "digest-missing", file: basename(digests[1] ?? ""), before: basename(digests[2] ?? "") },
    ]);
  });

  it("tells a digest that was changed", () => {
    const { digests } = fourHours();
    change(digests[1] ?? "", (text) => text.replace('"newestEventTime":"2026', '"newestEventTime":"2025'));
    expect(problems()).toEqual([{ code: "digest-changed", file: basename(digests[1] ?? "") }]);
  });

  it("tells a digest that has the name of another", () => {
    const { digests } = fourHours();
    const [first = "", second = ""] = digests;
    writeFileSync(second, readFileSync(first));
    expect(problems()).toContainEqual({ code: "digest-moved", file: basename(second), named: basename(first) });
  });

  it.each([false, true])("tells hours without digests, where the chain is interrupted: %s", (isInterrupted) => {
    const chain = new DigestChain(below, place, "audit", keys);
    chain.hour(hour(8), hour(9), []);
    if (isInterrupted) chain.interrupt();
    for (const number of [12, 13, 14]) chain.hour(hour(number), hour(number + 1), []);
    expect(problems(keys.listed)).toEqual([{ code: "chain-interrupted", from: hour(9), to: hour(12) }]);
  });

  it("has no hole where it starts anew at once, and does not hold the digest before to its hash", () => {
    fourHours(keys, 2);
    expect(check(keys.listed)).toMatchObject([{ level: "hashes", from: hour(1), to: hour(5), problems: [] }]);
  });

  it("tells signatures of another key, and keys that are not there", () => {
    fourHours();
    const other = digestKeys();
    expect(problems(other.listed)).toHaveLength(3);
    expect(problems(other.listed)[0]).toMatchObject({ code: "key-missing", fingerprint: keys.fingerprint });
    expect(problems(other.listed.replace(other.fingerprint, keys.fingerprint))[0]).toMatchObject({
      code: "signature-wrong",
    });
  });
});

it.each(["", "{}", '{"PublicKeyList":[{}]}', '{"PublicKeyList":[{"Value":"AAAA","Fingerprint":"a"}]}'])(
  "%j is no list of keys",
  (text) => {
    expect(readPublicKeys(text).kind).toBe("mistake");
  },
);
