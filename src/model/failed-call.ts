/** A call of the AWS API that failed, and what follows from that. */
export interface FailedCallNotice {
  readonly operation: string;
  readonly regions: readonly string[];
  /** The ARN or name that the call was about. */
  readonly resource?: string;
  readonly code: string;
  /** What AWS, or the network, said. */
  readonly detail?: string;
  /** The missing permission. */
  readonly action?: string;
  /** The kind of policy that denies it, so that no permission helps. */
  readonly deniedBy?: string;
  /** What may exist and was not seen, because the call failed. */
  readonly hides?: HiddenSinks;
}

/** What nobody saw, because a call failed. */
export type HiddenSinks = "trails" | "event data stores" | "trails and event data stores";
