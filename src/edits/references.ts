/** Values of a proposal as code: references in the language of the file where it can refer, else what is known. */
import { indexCatalog } from "../catalog/catalog.ts";
import type { Catalog, Declaration } from "../catalog/types.ts";
import { fileOf } from "../model/address.ts";
import type { ProposedReference, ProposedSelector, ProposedValue } from "../model/proposal.ts";
import type { NotEditable } from "../model/reasons/not-editable.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { Operator } from "../model/selector.ts";
import { knownString } from "../model/text.ts";
import { moduleAddressIn } from "../sources/terraform/resources/instance.ts";

/** A value to write: a string; a reference to something beside it; or code of the language of the file. */
export type ValueToWrite =
  | { readonly kind: "string"; readonly value: string }
  /** `name`: the logical id, or the address in the module. `attribute`: null for what `Ref` gives. */
  | { readonly kind: "reference"; readonly name: string; readonly attribute: string | null; readonly suffix: "" | "/" }
  | { readonly kind: "code"; readonly code: string };

/** A field selector to write, with its operators in order. */
export interface FieldToWrite {
  readonly field: string;
  readonly conditions: readonly { readonly operator: Operator; readonly values: readonly ValueToWrite[] }[];
}

/** A selector to write. */
export interface SelectorToWrite {
  readonly name: string | null;
  readonly fields: readonly FieldToWrite[];
}

/** The place that is written to: the stack or module of a sink. */
export interface Referrer {
  readonly language: Declaration["language"];
  /** The id of the sink. */
  readonly id: string;
  /** The address of the sink; of a call in whose arguments selectors stand, that of anything beside it. */
  readonly address: string;
  /**
   * Whether a logical id or an address can be referred to: it exists whenever the thing does, and does not wait for it.
   */
  readonly mayName: (name: string, resource: DeclaredResource) => boolean;
}

/** The selectors with their values as they can be written there. */
export function selectorsToWrite(
  selectors: readonly ProposedSelector[],
  referrer: Referrer,
  resources: ReadonlyMap<string, DeclaredResource>,
  catalog: Catalog,
): readonly SelectorToWrite[] | NotEditable {
  const refused: NotEditable[] = [];
  const write = (value: ProposedValue): ValueToWrite[] => {
    const written = valueToWrite(value, referrer, resources, catalog);
    if ("kind" in written) return [written];
    refused.push(written);
    return [];
  };
  const all = selectors.map(({ name, fields }) => ({
    name,
    fields: fields.map(({ field, conditions }) => ({
      field,
      conditions: conditions.map(({ operator, values }) => ({ operator, values: values.flatMap(write) })),
    })),
  }));
  const [first] = refused;
  if (first?.code !== "no-reference") return first ?? all;
  const unreferable = refused.flatMap((one) => (one.code === "no-reference" ? [one.resource] : []));
  return { ...first, others: [...new Set(unreferable)].filter((id) => id !== first.resource) };
}

function valueToWrite(
  value: ProposedValue,
  referrer: Referrer,
  resources: ReadonlyMap<string, DeclaredResource>,
  catalog: Catalog,
): ValueToWrite | NotEditable {
  switch (value.kind) {
    case "literal":
      return { kind: "string", value: value.value };
    case "arn-of": {
      const resource = resources.get(value.resource);
      const reference = resource === undefined ? null : referenceTo(resource, value, referrer, catalog);
      if (reference !== null) return reference;
      const arn = resource?.arn == null ? undefined : knownString(resource.arn);
      return arn === undefined
        ? { code: "no-reference", resource: value.resource, others: [] }
        : { kind: "string", value: arn + value.suffix };
    }
    case "kept": {
      const known = knownString(value.value.text);
      if (known !== undefined) return { kind: "string", value: known };
      const code = value.value.written?.() ?? null;
      return code === null ? { code: "value-not-kept", at: value.value.origin.locate() } : { kind: "code", code };
    }
  }
}

/** Null where the resource stands elsewhere, or where no attribute of its type is its ARN. */
function referenceTo(
  resource: DeclaredResource,
  { suffix }: ProposedReference,
  referrer: Referrer,
  catalog: Catalog,
): ValueToWrite | null {
  const declaration = indexCatalog(catalog).declarations(referrer.language).get(resource.declaredType);
  if (declaration === undefined || fileOf(resource.id) !== fileOf(referrer.id)) return null;
  // Copies of a declaration in other Regions have their Region in brackets, and no attribute.
  const isCopy = referrer.language === "cloudformation" && resource.address.includes("[");
  const around = surroundings(referrer.address, referrer.language);
  if (isCopy || surroundings(resource.address, referrer.language) !== around) return null;
  const name = resource.address.slice(around === "" ? 0 : around.length + 1);
  const isArn = (pattern: string | undefined): boolean => pattern === "{arn}" || pattern === declaration.arn;
  const [attribute] = Object.entries(declaration.attributes)
    .filter(([, pattern]) => isArn(pattern))
    .map(([key]) => key)
    .sort((a, b) => Number(/arn$/i.test(b)) - Number(/arn$/i.test(a)));
  if (!referrer.mayName(name, resource)) return null;
  if (attribute !== undefined) return { kind: "reference", name, attribute, suffix };
  return isArn(declaration.ref) ? { kind: "reference", name, attribute: null, suffix } : null;
}

/** The stacks or modules around an address. */
function surroundings(address: string, language: Declaration["language"]): string {
  switch (language) {
    case "cloudformation":
      return address.slice(0, Math.max(address.lastIndexOf("."), 0));
    case "terraform":
      return moduleAddressIn(address);
  }
}
