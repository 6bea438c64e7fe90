import { nounOf } from "../wording/unknown-values.ts";
import type { AdvancedEventSelector, BasicEventSelector } from "../model/selector.ts";
import type { Sink } from "../model/sink.ts";
import { unresolvedPieces, type Text } from "../model/text.ts";
import type { LocatedText } from "../model/value.ts";

/**
 * What a selector imports from other stacks and stayed open: its descriptions say why, which the text of the selector does not.
 *
 * @param index of the selector in its list
 */
export function openImportsOf(sink: Sink, index: number): readonly string[] {
  const texts =
    sink.advancedEventSelectors.kind === "known"
      ? ofAdvanced(sink.advancedEventSelectors.value.items[index])
      : sink.kind === "trail" && sink.eventSelectors.kind === "known"
        ? ofBasic(sink.eventSelectors.value.items[index])
        : [];
  return [
    ...new Set(
      texts
        .flatMap(unresolvedPieces)
        .flatMap(({ exportName, unknown }) => (exportName === undefined ? [] : [nounOf(unknown)])),
    ),
  ];
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
