/** What is said of the delivery of log files, as data. `src/wording/messages/delivery.ts` words it, once. */
import type { Text } from "../text.ts";

/** How people know a statement of a policy. */
export interface StatementTitle {
  /** Its `Sid`; null where it has none. */
  readonly sid: string | null;
  /** 0-based position among the statements of its policy. */
  readonly index: number;
  readonly count: number;
}

/** A statement that allows a request, in the words of the IAM JSON policy language. */
export interface AllowingStatement {
  readonly Effect: "Allow";
  readonly Principal: { readonly Service: string };
  readonly Action: string;
  readonly Resource: "*" | readonly Text[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What keeps a statement that nearly allows a request from allowing it. */
export type StatementDifference =
  /** The condition does not hold. `operator`: as the statement writes it; `found`: what the request carries. */
  | {
      readonly code: "condition";
      readonly key: string;
      readonly operator: string;
      readonly expected: readonly Text[];
      readonly found: Text;
    }
  | { readonly code: "resources"; readonly resources: readonly Text[] };

/** What a policy answers to a request that it surely refuses. */
export type RefusingAnswer =
  | { readonly code: "denied"; readonly statement: StatementTitle }
  | { readonly code: "nearly-allowed"; readonly statement: StatementTitle; readonly difference: StatementDifference }
  | { readonly code: "not-allowed" };

/** A request of CloudTrail that a policy refuses. */
export interface RefusedRequest {
  readonly action: string;
  /** Null: the key that the policy belongs to. */
  readonly resource: Text | null;
  readonly answer: RefusingAnswer;
  readonly allowingStatement: AllowingStatement;
}

export type DeliveryMessage =
  | {
      readonly code: "policy-refuses";
      readonly policy: "bucket" | "key" | "topic";
      /** Of the resource that has the policy. */
      readonly address: string;
      readonly refused: readonly RefusedRequest[];
    }
  /** Nobody writes a policy for the key. */
  | { readonly code: "default-key-policy"; readonly address: string; readonly allowingStatement: AllowingStatement }
  | { readonly code: "key-disabled"; readonly address: string }
  /** The key must be in the Region of the bucket. */
  | {
      readonly code: "key-elsewhere";
      readonly key: Text;
      readonly keyRegion: string;
      readonly bucket: string;
      readonly bucketRegion: string;
    }
  /** The trail records the delivery of its own log files. */
  | { readonly code: "delivery-loop"; readonly bucket: string; readonly eventName: string };

/** What a place has to do with it. */
export type DeliveryRole =
  | { readonly code: "delivers-with-it"; readonly sink: string }
  | { readonly code: "receives-log-files"; readonly bucket: string };
