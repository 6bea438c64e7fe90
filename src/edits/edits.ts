/**
 * Edits of the source of a sink, for a change of its selectors. The text outside of the list stays byte for byte, with
 * comments, anchors and layout; new selectors look like those that are there.
 */
import { loadCatalog } from "../catalog/catalog.ts";
import type { Catalog } from "../catalog/types.ts";
import { fileOf } from "../model/address.ts";
import { withoutByteOrderMark } from "../model/line-index.ts";
import type { SinkChange, SourceEdit } from "../model/proposal.ts";
import type { NotEditable } from "../model/reasons/not-editable.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { Sink } from "../model/sink.ts";
import type { Files } from "../sources/types.ts";
import { selectorsToWrite, type Referrer } from "./references.ts";
import { templateEdits } from "./template.ts";
import { templateDocument } from "./template-document.ts";
import { waitsForItself } from "./template-waits.ts";
import { sourceEdits, type TextEdit } from "./text-edit.ts";

/** What a run knows: sinks and resources of the code, and its files. */
export interface EditedRun {
  readonly sinks: readonly Sink[];
  readonly resources: readonly DeclaredResource[];
  readonly files: Pick<Files, "read" | "names">;
  /** Left out: the catalog of this version. */
  readonly catalog?: Catalog;
}

/** `sinks`: the ids of all sinks that the text makes, such as each instance of a module. */
export type SinkEdits =
  | { readonly kind: "edited"; readonly edits: readonly SourceEdit[]; readonly sinks: readonly string[] }
  | { readonly kind: "not-editable"; readonly because: NotEditable };

/** The edits that bring a change about, or why there are none. */
export function editsOf(change: SinkChange, run: EditedRun): SinkEdits {
  const sink = run.sinks.find(({ id }) => id === change.sink);
  if (sink === undefined) throw new RangeError(`No sink has the id ${change.sink}.`);
  const elsewhere = writtenElsewhere(sink);
  if (elsewhere !== null) return { kind: "not-editable", because: elsewhere };
  const { uri } = sink.origin.locate();
  const file = run.files.read(uri);
  if (file.kind !== "text")
    return { kind: "not-editable", because: { code: "text-not-found", at: sink.origin.locate() } };
  const text = withoutByteOrderMark(file.text);
  const edits = editsIn({ uri, text }, sink, change, run);
  if ("code" in edits) return { kind: "not-editable", because: edits };
  return { kind: "edited", edits: sourceEdits(uri, text, edits), sinks: sinksOfText(sink, run.sinks) };
}

/** The sinks whose text stands at the same place. */
function sinksOfText(sink: Sink, sinks: readonly Sink[]): string[] {
  const place = JSON.stringify(sink.origin.locate());
  return [...new Set(sinks.filter(({ origin }) => JSON.stringify(origin.locate()) === place).map(({ id }) => id))];
}

/** Why the file that a sink was read from is not the place to change it. */
function writtenElsewhere(sink: Sink): NotEditable | null {
  const at = sink.origin.locate();
  const { construct } = sink;
  if (construct !== undefined)
    return {
      code: "synthesized",
      construct: construct.path,
      at: construct.source?.locate() ?? at,
      trace: construct.source === null ? construct.trace : null,
    };
  switch (sink.dialect) {
    case "aws-cli":
      return { code: "live", id: sink.id };
    case "landing-zone-accelerator":
      return { code: "made-by-accelerator", at };
    case "cdk":
      return { code: "text-not-found", at };
    case "terraform-aws":
    case "terraform-awscc":
    case "terraform-aws-json":
    case "terraform-awscc-json": {
      const file = fileOf(sink.id) ?? at.uri;
      if (isConfiguration(file)) return null;
      return { code: "made-from-configuration", address: sink.address, at: isConfiguration(at.uri) ? at : null };
    }
    case "cloudformation-yaml":
    case "cloudformation-json":
      return null;
  }
}

function isConfiguration(uri: string): boolean {
  return /\.(?:tf|tofu)(?:\.json)?$/.test(uri);
}

function editsIn(
  file: { readonly uri: string; readonly text: string },
  sink: Sink,
  change: SinkChange,
  run: EditedRun,
): readonly TextEdit[] | NotEditable {
  const at = sink.origin.locate();
  switch (sink.dialect) {
    case "cloudformation-yaml":
    case "cloudformation-json": {
      const document = templateDocument(file.text);
      if (document === null) return { code: "text-not-found", at };
      const selectors = writable(change, run, {
        language: "cloudformation",
        id: sink.id,
        address: sink.address,
        waitsFor: (name) => waitsForItself(document, name, sink.address.slice(sink.address.lastIndexOf(".") + 1)),
      });
      return "code" in selectors ? selectors : templateEdits(file, document, at, change.kind, selectors);
    }
    default:
      return { code: "text-not-found", at };
  }
}

function writable(change: SinkChange, run: EditedRun, referrer: Referrer): ReturnType<typeof selectorsToWrite> {
  const byId = new Map(run.resources.map((resource) => [resource.id, resource]));
  return selectorsToWrite(change.selectors, referrer, byId, run.catalog ?? loadCatalog());
}
