/** Edits of resources of Terraform in JSON. */
import { isMap, type Document, type YAMLMap } from "yaml";
import { dialects } from "../model/dialects/index.ts";
import type { Location } from "../model/location.ts";
import type { SinkChange } from "../model/proposal.ts";
import type { NotEditable } from "../model/reasons/not-editable.ts";
import { hanging } from "./bracket-list.ts";
import { terraformJsonString } from "./hcl-selectors.ts";
import { jsonItems } from "./json-selectors.ts";
import { lineBreakOf } from "./lines.ts";
import type { SelectorToWrite } from "./references.ts";
import { appendedProperty, replacedProperty, type EditedFile, type ListNames } from "./template.ts";
import { endOfContent, ownPair, pairAt } from "./template-document.ts";
import { jsonLayoutOf, type TemplateWriter } from "./template-writer.ts";
import { offsetsOf, type TextEdit } from "./text-edit.ts";
import { startOf } from "./yaml-style.ts";

/** @param at the place of the name of the resource */
export function terraformJsonEdits(
  file: EditedFile,
  document: Document,
  at: Location,
  change: { readonly kind: SinkChange["kind"]; readonly dialect: "terraform-aws-json" | "terraform-awscc-json" },
  selectors: readonly SelectorToWrite[],
): readonly TextEdit[] | NotEditable {
  const { nameOf } = dialects[change.dialect];
  const isAws = change.dialect === "terraform-aws-json";
  const names: ListNames = {
    advanced: nameOf("AdvancedEventSelectors"),
    basic: isAws ? nameOf("EventSelectors") : "event_selectors",
  };
  const resource = pairAt(document, offsetsOf(file.text, at).start)?.value;
  if (!isMap(resource)) return { code: "text-not-found", at };
  // Blocks that are made from a value: what they would be beside others, the file does not show.
  if (ownPair(resource, "dynamic") !== undefined) return { code: "list-computed", property: names.advanced, at };
  const writerFor = (there: readonly YAMLMap[]): TemplateWriter => {
    const layout = jsonLayoutOf(file.text, there);
    const valueOf = (value: Parameters<typeof terraformJsonString>[0]) =>
      ({ kind: "code", code: terraformJsonString(value) }) as const;
    return {
      isJson: true,
      flowItems: () => jsonItems(selectors, nameOf, valueOf, layout),
      blockItems: () => [],
      blockProperty: () => [],
      key: (name) => `"${name}":`,
    };
  };
  const edit = { file, document, at, names, writerFor, lineBreak: lineBreakOf(file.text) };
  if (change.kind === "replace") return replacedProperty(edit, resource);
  const only = ownPair(resource, names.advanced)?.value;
  return isMap(only) ? intoList(file.text, only, writerFor([only])) : appendedProperty(edit, resource);
}

/** A single block may stand without the list around it. */
function intoList(text: string, only: YAMLMap, writer: TemplateWriter): readonly TextEdit[] {
  const [start, end] = [startOf(only), endOfContent(text, only)];
  const added = writer.flowItems().map(({ lines }) => `, ${hanging(text, end, lines, lineBreakOf(text))}`);
  return [
    { start, end: start, text: "[" },
    { start: end, end, text: `${added.join("")}]` },
  ];
}
