import type { RecordView } from "../../model/record.ts";

export type { RecordResource, RecordView } from "../../model/record.ts";

/** A CloudTrail record that was read. */
export interface CloudTrailRecord {
  /** `file#3`: the third record of the file, counted from 1, records that could not be read included. */
  readonly source: string;
  readonly record: RecordView;
}
