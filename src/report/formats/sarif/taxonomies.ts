import type { ReportingDescriptor, ToolComponent } from "sarif";
import { defined } from "../../../model/defined.ts";
import type { ControlResult, Finding } from "../../../model/result.ts";
import { compareText } from "../../../model/compare-text.ts";
import { statusWords } from "../../shared/control-rows.ts";
import { withoutLinks } from "./location.ts";

/** Where a control stands in the taxonomies of a run. */
export interface Taxon {
  readonly framework: string;
  readonly frameworkIndex: number;
  readonly taxon: string;
  readonly taxonIndex: number;
}

/** The control frameworks that findings name, as SARIF lists them. */
export interface Taxonomies {
  readonly components: readonly ToolComponent[];
  readonly find: (control: string) => Taxon;
}

/** Splits "PCI-DSS-4.0.1/10.2.1.1" into framework and control; without a slash the framework is "controls". */
function split(control: string): [framework: string, taxon: string] {
  const slash = control.indexOf("/");
  return slash < 0 ? ["controls", control] : [control.slice(0, slash), control.slice(slash + 1)];
}

/**
 * One taxonomy a framework, frameworks and controls sorted, so that indexes are the same in every run over the same
 * findings.
 * It holds the controls that findings name and those of the matrix, with what they ask and what became of them.
 */
export function taxonomiesOf(findings: readonly Finding[], controls: readonly ControlResult[]): Taxonomies {
  const taxa = new Map<string, Set<string>>();
  const explained = new Map(controls.map((control) => [control.id, control]));
  for (const control of [...findings.flatMap((finding) => finding.controls), ...explained.keys()]) {
    const [framework, taxon] = split(control);
    taxa.set(framework, (taxa.get(framework) ?? new Set()).add(taxon));
  }
  const frameworks = [...taxa.keys()].sort(compareText);
  const sorted = frameworks.map((framework) => [...(taxa.get(framework) ?? [])].sort(compareText));
  return {
    components: frameworks.map((name, index) =>
      componentOf(
        name,
        (sorted[index] ?? []).map((taxon) => taxonOf(taxon, explained.get(`${name}/${taxon}`))),
      ),
    ),
    find: (control) => {
      const [framework, taxon] = split(control);
      const frameworkIndex = frameworks.indexOf(framework);
      return { framework, frameworkIndex, taxon, taxonIndex: (sorted[frameworkIndex] ?? []).indexOf(taxon) };
    },
  };
}

interface ExplainedTaxon {
  readonly taxon: ReportingDescriptor;
  readonly control: ControlResult | undefined;
}

function componentOf(name: string, taxa: readonly ExplainedTaxon[]): ToolComponent {
  const told = taxa.find(({ control }) => control?.reference != null)?.control;
  const document = told?.reference?.slice(0, told.reference.lastIndexOf(", "));
  const text = withoutLinks(`Controls of ${document ?? name}. Which events a control requires is our interpretation.`);
  return {
    name,
    ...(document === undefined ? {} : { fullName: document, shortDescription: { text } }),
    ...defined({ informationUri: told?.url ?? undefined }),
    taxa: taxa.map(({ taxon }) => taxon),
  };
}

function taxonOf(id: string, control: ControlResult | undefined): ExplainedTaxon {
  if (control === undefined) return { taxon: { id }, control };
  const { title, reading, status } = control;
  const fullDescription = reading === null ? undefined : { text: withoutLinks(reading) };
  const sentence = withoutLinks(/[.!?]$/.test(title) ? title : `${title}.`);
  const properties = { status: statusWords[status].words };
  return { taxon: defined({ id, shortDescription: { text: sentence }, fullDescription, properties }), control };
}
