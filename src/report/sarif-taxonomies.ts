import type { ToolComponent } from "sarif";
import type { Finding } from "../model/result.ts";
import { compareText } from "./order.ts";

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

/** One taxonomy a framework, frameworks and controls sorted, so that indexes are the same in every run over the same findings. */
export function taxonomiesOf(findings: readonly Finding[]): Taxonomies {
  const taxa = new Map<string, Set<string>>();
  for (const control of findings.flatMap((finding) => finding.controls)) {
    const [framework, taxon] = split(control);
    taxa.set(framework, (taxa.get(framework) ?? new Set()).add(taxon));
  }
  const frameworks = [...taxa.keys()].sort(compareText);
  const sorted = frameworks.map((framework) => [...(taxa.get(framework) ?? [])].sort(compareText));
  return {
    components: frameworks.map((name, index) => ({ name, taxa: (sorted[index] ?? []).map((id) => ({ id })) })),
    find: (control) => {
      const [framework, taxon] = split(control);
      const frameworkIndex = frameworks.indexOf(framework);
      return { framework, frameworkIndex, taxon, taxonIndex: (sorted[frameworkIndex] ?? []).indexOf(taxon) };
    },
  };
}
