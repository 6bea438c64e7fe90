/**
 * What the key of a delivered file says (user guide, "Getting and viewing your CloudTrail log files"): folders for
 * account, kind, Region and day of the delivery, and a name that says most of it again.
 */

/** `other`: a file that CloudTrail did not name. */
export type DeliveredKind = "events" | "insights" | "aggregated" | "digest" | "other";

export interface DeliveredFile {
  readonly kind: DeliveredKind;
  /** The last part of the key. */
  readonly name: string;
  readonly accountId: string | null;
  readonly region: string | null;
  /** Day of the delivery, `YYYY-MM-DD`. */
  readonly day: string | null;
  /** Minute of the delivery in ISO 8601, as the name has it. */
  readonly time: string | null;
}

const kinds: Readonly<Record<string, DeliveredKind>> = {
  CloudTrail: "events",
  "CloudTrail-NetworkActivity": "events",
  "CloudTrail-Insight": "insights",
  "CloudTrail-Aggregated": "aggregated",
  "CloudTrail-Digest": "digest",
};

const folders =
  /(?:^|\/)AWSLogs\/(?:o-[a-z0-9]{10,32}\/)?(\d{12})\/(CloudTrail(?:-[A-Za-z]+)?)\/([a-z0-9-]+)\/(\d{4})\/(\d\d)\/(\d\d)\/[^/]+$/;
const names =
  /^(\d{12})_(CloudTrail(?:-[A-Za-z]+)?)_([a-z]{2,}(?:-[a-z]+)+-\d+)_(?:.*_)?(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/;

/** What a path or key says, by its folders, else by the name of the file. */
export function deliveredFile(path: string): DeliveredFile {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const named = names.exec(name);
  const found = folders.exec(path) ?? named;
  if (found === null) return { kind: "other", name, accountId: null, region: null, day: null, time: null };
  const [, accountId = "", folder = "", region = "", year = "", month = "", day = ""] = found;
  const kind = kinds[folder] ?? "other";
  return { kind, name, accountId, region, day: `${year}-${month}-${day}`, time: named === null ? null : timeIn(named) };
}

function timeIn([, , , , year = "", month = "", day = "", hour = "", minute = ""]: RegExpExecArray): string {
  return `${year}-${month}-${day}T${hour}:${minute}:00Z`;
}

/** Files that only hold records delivered outside of these days, `YYYY-MM-DD`, need not be read; null: no bound. */
export function isDeliveredWithin({ day }: DeliveredFile, from: string | null, to: string | null): boolean {
  if (day === null) return true;
  return (from === null || day >= from) && (to === null || day <= to);
}
