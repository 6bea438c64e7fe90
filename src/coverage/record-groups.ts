/** Records that no selector tells apart are judged once. */
import type { RecordView } from "../model/record.ts";
import type { ExplainSink, ExplainVerdict } from "../model/result.ts";
import { overall, type RecordExplainer } from "./explain-record.ts";
import { RecordKeys } from "./record-keys.ts";

/** What all sinks do with the records of a group. The same group is the same object. */
interface JudgedGroup {
  readonly verdict: ExplainVerdict;
  readonly sinks: readonly ExplainSink[];
}

/** More groups are forgotten and judged again. */
const mostGroups = 20_000;

/** Answers for records of one set of sinks, each group once. */
export class GroupedExplainer {
  readonly #explainer: RecordExplainer;
  readonly #keys: RecordKeys;
  readonly #groups = new Map<string, JudgedGroup>();

  constructor(explainer: RecordExplainer) {
    this.#explainer = explainer;
    this.#keys = new RecordKeys(explainer);
  }

  /** What all sinks do with a record. */
  judge(record: RecordView): JudgedGroup {
    const key = this.#keys.keyOf(record);
    const known = key === null ? undefined : this.#groups.get(key);
    if (known !== undefined) return known;
    const sinks = this.#explainer.explain(record);
    const group = { verdict: overall(sinks), sinks };
    if (key === null) return group;
    if (this.#groups.size >= mostGroups) this.#groups.clear();
    this.#groups.set(key, group);
    return group;
  }
}
