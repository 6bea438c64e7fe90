/** What the logs show, in lines that every report for people has. */
import { groupBy } from "../../model/group-by.ts";
import { counted, listedInShort } from "../../model/words.ts";
import type {
  EvidenceEntry,
  EvidenceKind,
  LogCompleteness,
  SelectorEvidence,
  VerifyResult,
} from "../../model/verify-result.ts";

/** "41,000 events in 12 groups from … to …". */
export function headOf({ period, records, groups }: VerifyResult): string {
  const { from, to } = period;
  const time = from === null || to === null ? "" : ` from ${from} to ${to}`;
  return `${counted(records, "record")} in ${counted(groups, "group")}${time}`;
}

/** The order in which evidence is told: what is worst first. */
export const kindsInOrder: readonly EvidenceKind[] = ["seen-elsewhere", "unexpected", "seen", "not-seen"];

export const kindWords: Readonly<Record<EvidenceKind, string>> = {
  "seen-elsewhere": "seen elsewhere, not here",
  unexpected: "here, though the configuration does not record it",
  seen: "seen",
  "not-seen": "not seen",
};

/** "GetItem, Query of dynamodb.amazonaws.com on Orders". */
export function evidenceSubject({ operations, eventSource, service, resource }: EvidenceEntry): string {
  const names = operations.includes("*") ? "other operations" : listedInShort(operations);
  const source = eventSource ?? service;
  return `${names}${source === null ? "" : ` of ${source}`}${resource === null ? "" : ` on ${resource.address}`}`;
}

/** "310 events, the last at …, such as e7…". */
export function countsOf({ count, last, example, verdict }: EvidenceEntry): string {
  const parts = [
    ...(count === 0 ? [] : [counted(count, "event")]),
    ...(last === null ? [] : [`the last at ${last}`]),
    ...(example === null ? [] : [`such as ${example}`]),
    ...(verdict === null ? ["no policy requires it"] : [`verdict: ${verdict}`]),
  ];
  return parts.join(", ");
}

/** A line for each chain of digest files, and one for all Regions of an account that have none. */
export function completenessLines(
  completeness: readonly LogCompleteness[],
): { readonly line: string; readonly problems: LogCompleteness["problems"] }[] {
  const [known, unknown] = [true, false].map((isKnown) =>
    completeness.filter(({ level }) => (level !== null) === isKnown),
  );
  return [
    ...(known ?? []).map((one) => ({ line: completenessLine(one), problems: one.problems })),
    ...[...groupBy(unknown ?? [], ({ accountId }) => accountId)].map(([accountId, ofAccount]) => {
      const [{ region } = { region: "" }, ...others] = ofAccount;
      const where = others.length === 0 ? ` ${region}` : `, ${String(ofAccount.length)} Regions`;
      return { line: `${accountId}${where}: unknown, because there are no digest files`, problems: [] };
    }),
  ];
}

/** "111122223333 us-east-1, trail audit: complete from … to … (signatures checked)". */
function completenessLine({ accountId, region, trail, status, level, from, to }: LogCompleteness): string {
  const place = `${accountId} ${region}${trail === null ? "" : `, trail ${trail}`}`;
  const checked = level === null ? "" : ` (${levels[level]})`;
  return `${place}: ${status} from ${from ?? ""} to ${to ?? ""}${checked}`;
}

const levels = {
  hashes: "hashes of log files checked",
  chain: "chain of digest files checked",
  signed: "chain and signatures of digest files checked",
} as const;

/** "selector 2 ("tables"): 41000 events, 59.4 MB". */
export function selectorLine({ selector, name, count, bytes, alone }: SelectorEvidence): string {
  const which = selector === null ? "default selector" : `selector ${String(selector + 1)}`;
  const shared = count > alone ? `, ${String(count - alone)} of them also by others` : "";
  return `${which}${name === null ? "" : ` ("${name}")`}: ${counted(count, "event")}, ${sizeOf(bytes)}${shared}`;
}

function sizeOf(bytes: number): string {
  if (bytes < 1000) return counted(bytes, "byte");
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(1)} kB`;
  return bytes < 1_000_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${(bytes / 1_000_000_000).toFixed(1)} GB`;
}
