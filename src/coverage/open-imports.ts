import type { UnresolvedValue } from "../model/reasons/unknown-value.ts";
import type { AdvancedEventSelector, BasicEventSelector } from "../model/selector.ts";
import type { Sink } from "../model/sink.ts";
import { unresolvedPieces, type Text } from "../model/text.ts";
import type { LocatedText } from "../model/value.ts";

/**
 * What a selector imports from other stacks and stayed open: why, the text of the selector does not say.
 *
 * @param index of the selector in its list
 */
export function openImportsOf(sink: Sink, index: number): readonly UnresolvedValue[] {
  const texts =
    sink.advancedEventSelectors.kind === "known"
      ? ofAdvanced(sink.advancedEventSelectors.value.items[index])
      : sink.kind === "trail" && sink.eventSelectors.kind === "known"
        ? ofBasic(sink.eventSelectors.value.items[index])
        : [];
  const imports = texts.flatMap(unresolvedPieces).filter(({ exportName }) => exportName !== undefined);
  return [...new Map(imports.map(({ id, unknown }) => [id, unknown])).values()];
}

function ofAdvanced(selector: AdvancedEventSelector | undefined): readonly Text[] {
  return (
    selector?.fieldSelectors.items.flatMap(({ conditions }) =>
      conditions.flatMap(({ values }) => values.items.map(textOf)),
    ) ?? []
  );
}

function ofBasic(selector: BasicEventSelector | undefined): readonly Text[] {
  if (selector?.dataResources.kind !== "known") return [];
  return selector.dataResources.value.items.flatMap(({ values }) =>
    values.kind === "known" ? values.value.items.map(textOf) : [],
  );
}

function textOf({ text }: LocatedText): Text {
  return text;
}
