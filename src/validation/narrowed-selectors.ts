/** The selectors that leave out some management events, although their sink asks for management events. */
import type { Property } from "../model/dialects/dialect.ts";
import type { NarrowedSelector } from "../model/result.ts";
import type { AdvancedEventSelector, BasicEventSelector } from "../model/selector.ts";
import type { Sink } from "../model/sink.ts";
import { categoryOf, fieldName, knownText, mayHoldMore, settingItemsOf } from "./reading.ts";

/** What a selector asks for of management events; null: nothing. */
interface ManagementPart {
  readonly isAll: boolean;
  readonly name: string | null;
  readonly by: readonly Property[];
}

/**
 * The selectors of a sink that one without conditions can take the place of: those that ask for management events under
 * conditions. None where another asks for all management events already: then conditions leave nothing out.
 */
export function narrowedSelectorsOf(sink: Sink): NarrowedSelector[] {
  const parts =
    sink.advancedEventSelectors.kind !== "absent"
      ? settingItemsOf(sink.advancedEventSelectors).map(partOfAdvanced)
      : sink.kind === "trail"
        ? settingItemsOf(sink.eventSelectors).map(partOfBasic)
        : [];
  if (parts.some((part) => part?.isAll === true)) return [];
  return parts.flatMap((part, index) => (part === null ? [] : [{ name: part.name, index, by: part.by }]));
}

function partOfAdvanced(selector: AdvancedEventSelector): ManagementPart | null {
  if (categoryOf(selector)?.value !== "Management") return null;
  const { items, more } = selector.fieldSelectors;
  const isAll = more === null && items.every((field) => fieldName(field) === "eventCategory");
  return { isAll, name: selector.name, by: [] };
}

function partOfBasic(selector: BasicEventSelector): ManagementPart | null {
  const { includeManagementEvents: included, readWriteType, excludeManagementEventSources: excluded } = selector;
  if (included.kind === "unknown" || (included.kind === "known" && !included.value)) return null;
  const by: Property[] = [];
  if (settingItemsOf(excluded).length > 0 || mayHoldMore(excluded)) by.push("ExcludeManagementEventSources");
  if (readWriteType.kind !== "absent" && knownText(readWriteType) !== "All") by.push("ReadWriteType");
  return { isAll: by.length === 0, name: null, by };
}
