/**
 * Edits of the source of a sink, for a change of its selectors. The text outside of the list stays byte for byte, with
 * comments, anchors and layout; new selectors look like those that are there.
 */
import { loadCatalog } from "../catalog/catalog.ts";
import type { Catalog } from "../catalog/types.ts";
import { fileOf, withoutKeys } from "../model/address.ts";
import { withoutByteOrderMark } from "../model/line-index.ts";
import type { Location } from "../model/location.ts";
import type { SinkChange, SourceEdit } from "../model/proposal.ts";
import type { NotEditable } from "../model/reasons/not-editable.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { Sink } from "../model/sink.ts";
import { existsWith } from "../model/exists-with.ts";
import type { Files } from "../sources/types.ts";
import { blockAddress, moduleAddressIn } from "../sources/terraform/resources/instance.ts";
import { callEdits, callWithList } from "./module-call.ts";
import { selectorsToWrite, type Referrer } from "./references.ts";
import { templateEdits, type EditedFile } from "./template.ts";
import { templateDocument } from "./template-document.ts";
import { awsBlockEdits, awsccBlockEdits } from "./terraform-block.ts";
import { terraformJsonEdits } from "./terraform-json.ts";
import { existsInTemplate, waitsForItself } from "./template-waits.ts";
import { existsBeside, modulePartsOf, partWaits, type ModuleParts } from "./terraform-waits.ts";
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
  const edited = editsIn({ uri, text }, sink, change, run);
  if ("code" in edited) return { kind: "not-editable", because: edited };
  const { file: changed, edits } = edited;
  return {
    kind: "edited",
    edits: sourceEdits(changed.uri, changed.text, edits),
    sinks: sinksOf(edited, sink, run.sinks),
  };
}

interface EditedTexts {
  readonly file: EditedFile;
  readonly edits: readonly TextEdit[];
  /** Of the call of a module, the address that what it makes begins with. */
  readonly call?: string;
}

/** The sinks that an edited text makes: all of a block, wherever its module is used; of a call, all of that call. */
function sinksOf({ call }: EditedTexts, sink: Sink, sinks: readonly Sink[]): string[] {
  const place = placeKey(sink.origin.locate());
  const ofText = sinks.filter((one) => placeKey(one.origin.locate()) === place);
  const changed =
    call === undefined
      ? ofText
      : ofText.filter(({ address }) => blockAddress(address).startsWith(`${call}.`) && fileOf(sink.id) !== null);
  return [...new Set(changed.map(({ id }) => id))];
}

function placeKey({ uri, startLine, startColumn }: Location): string {
  return JSON.stringify([uri, startLine, startColumn]);
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

function editsIn(file: EditedFile, sink: Sink, change: SinkChange, run: EditedRun): EditedTexts | NotEditable {
  const at = sink.origin.locate();
  switch (sink.dialect) {
    case "cloudformation-yaml":
    case "cloudformation-json": {
      const document = templateDocument(file.text);
      if (document === null) return { code: "text-not-found", at };
      const own = sink.address.slice(sink.address.lastIndexOf(".") + 1);
      const selectors = writable(change, run, {
        language: "cloudformation",
        id: sink.id,
        address: sink.address,
        mayName: (name, { id }) =>
          existsInTemplate(document, name, own, () => existsWith(id, sink.id, run)) &&
          !waitsForItself(document, name, own),
      });
      if ("code" in selectors) return selectors;
      return ownText(file, templateEdits(file, document, at, change.kind, selectors));
    }
    case "terraform-aws":
    case "terraform-awscc":
      return hclEdits(file, sink, change, run, sink.dialect);
    case "terraform-aws-json":
    case "terraform-awscc-json": {
      const document = templateDocument(file.text);
      const selectors = writable(change, run, terraformReferrer(sink, file.uri, run));
      if (document === null || "code" in selectors)
        return "code" in selectors ? selectors : { code: "text-not-found", at };
      const { kind } = change;
      return ownText(file, terraformJsonEdits(file, document, at, { kind, dialect: sink.dialect }, selectors));
    }
    case "cdk":
    case "landing-zone-accelerator":
    case "aws-cli":
      return { code: "text-not-found", at };
  }
}

/** In the call that gives a module its list, where there is one; else in the block itself. */
function hclEdits(
  file: EditedFile,
  sink: Sink,
  change: SinkChange,
  run: EditedRun,
  dialect: "terraform-aws" | "terraform-awscc",
): EditedTexts | NotEditable {
  const at = sink.origin.locate();
  const fetchedBy = sink.origin.broughtBy?.() ?? null;
  const call = change.kind === "append" ? callWithList(file, sink, run.files, fetchedBy) : null;
  if (call !== null) {
    const made = call.address.slice(call.address.lastIndexOf("module."));
    const selectors = writable(change, run, terraformReferrer(sink, call.file.uri, run, { ...call, made }));
    if ("code" in selectors) return selectors;
    return { file: call.file, edits: callEdits(call, selectors), call: call.address };
  }
  if (fetchedBy !== null) return { code: "fetched-module", call: fetchedBy };
  const selectors = writable(change, run, terraformReferrer(sink, file.uri, run));
  if ("code" in selectors) return selectors;
  const edit = dialect === "terraform-aws" ? awsBlockEdits : awsccBlockEdits;
  return ownText(file, edit(file, at, change.kind, selectors));
}

/** What is written stands in the block of the sink, or in the call of a module. */
function terraformReferrer(
  sink: Sink,
  uri: string,
  { files }: EditedRun,
  call?: { readonly beside: string; readonly made: string },
): Referrer {
  const { beside: address, made } = call ?? { beside: sink.address, made: ownName(sink) };
  let parts: ModuleParts | null = null;
  const mayName = (name: string): boolean => {
    parts ??= modulePartsOf(files, uri);
    return existsBeside(parts, name, made) && !partWaits(parts, name, made);
  };
  return { language: "terraform", id: sink.id, address, mayName };
}

/** The address of the block in its module. */
function ownName({ address }: Sink): string {
  const module = moduleAddressIn(address);
  return withoutKeys(module === "" ? address : address.slice(module.length + 1));
}

function ownText(file: EditedFile, edits: readonly TextEdit[] | NotEditable): EditedTexts | NotEditable {
  return "code" in edits ? edits : { file, edits };
}

function writable(change: SinkChange, run: EditedRun, referrer: Referrer): ReturnType<typeof selectorsToWrite> {
  const byId = new Map(run.resources.map((resource) => [resource.id, resource]));
  return selectorsToWrite(change.selectors, referrer, byId, run.catalog ?? loadCatalog());
}
