import type { RecordView } from "../../model/record.ts";

export type { RecordResource, RecordView } from "../../model/record.ts";

/** A CloudTrail record that was read. */
export interface CloudTrailRecord {
  /** `file#3`: the third record of the file, counted from 1, records that could not be read included. */
  readonly source: string;
  readonly record: RecordView;
  readonly facts: RecordFacts;
}

/** What a record says that no selector sees. */
export interface RecordFacts {
  /** `eventTime` in UTC, to the second; null where the record has none that can be used. */
  readonly time: string | null;
  /** The size of the record's own JSON in UTF-8. */
  readonly bytes: number;
  /** The trail or store that the request names, by its name or its ARN; null where it names none. */
  readonly named: string | null;
  /** Of a row that stands for many records; null for a record. */
  readonly summed: SummedRecords | null;
}

/** What a row of a query says of the records that it stands for. */
export interface SummedRecords {
  readonly records: number;
  /** How many different events they are. */
  readonly events: number;
  /** Null where the query did not ask. */
  readonly bytes: number | null;
  readonly first: string | null;
  readonly last: string | null;
}
