/** Operations in the logs that the catalog does not have. */
import { indexCatalog } from "../catalog/catalog.ts";
import { insightCategory } from "../coverage/explain-insight.ts";
import { compareText } from "../model/compare-text.ts";
import { groupsOf } from "../model/group-by.ts";
import type { UnknownOperation } from "../model/verify-result.ts";
import { total, type EvidenceInput } from "./judged-logs.ts";

/** Operations that the catalog does not have, of all logs. */
export function unknownOperations({ logs, witness, catalog }: EvidenceInput): UnknownOperation[] {
  const index = indexCatalog(catalog);
  const all = [...logs.map(({ groups }) => groups), ...(witness === null ? [] : [witness])]
    .flatMap(({ groups }) => [...groups.values()])
    .filter(({ record }) => record.eventCategory !== insightCategory)
    .filter(({ record }) => index.recordedOperation(record.eventSource, record.eventName) === undefined);
  return groupsOf(all, ({ record }) => `${record.eventSource} ${record.eventName}`)
    .flatMap((alike): UnknownOperation[] => {
      const [first] = alike;
      if (first === undefined) return [];
      const { eventSource, eventName, eventCategory, readOnly } = first.record;
      const types = alike.flatMap(({ record }) => (record.resources ?? []).flatMap(({ type }) => type ?? []));
      return [
        {
          eventSource,
          eventName,
          eventCategory: eventCategory ?? null,
          readOnly: readOnly ?? null,
          resourceTypes: [...new Set(types)].sort(compareText),
          count: total(alike, "events"),
          example: first.example,
        },
      ];
    })
    .sort((a, b) => compareText(a.eventSource, b.eventSource) || compareText(a.eventName, b.eventName));
}
