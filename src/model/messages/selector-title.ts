/** How people know a selector among those of its sink. */
export interface SelectorTitle {
  /** Null, or empty, where it has none. */
  readonly name: string | null;
  /** 0-based position in the sink's list. */
  readonly index: number;
}
