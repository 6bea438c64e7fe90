/**
 * The answer of `trailproof catalog`, `formatVersion: 1`. Names and shapes are a contract with users.
 */

export type CatalogCategory = "management" | "data" | "networkActivity" | "never" | "undocumented";

export interface CatalogDocumentResult {
  title: string;
  url: string;
  /** The date of the page, as exactly as it can be told. */
  date: string;
  /** When the copy was read. */
  retrieved: string;
}

export interface CatalogFormResult {
  when: string;
  /** `arn` null: the element carries none, or no document says what it looks like. */
  resources: { type: string; arn: string | null; arnPrefix?: string; presence: "always" | "optional" }[];
}

export interface CatalogStatementResult {
  category: CatalogCategory;
  basis: string;
  /** Index into the documents of the service. */
  document: number;
  note: string | null;
}

export interface CatalogOperationResult {
  name: string;
  /** As records show it. */
  eventNames: string[];
  eventSource: string;
  eventType: string;
  category: CatalogCategory;
  readOnly: boolean;
  readOnlyBasis: string;
  eventForms: CatalogFormResult[];
  basis: string;
  /** Indexes into the documents of the service. */
  documents: number[];
  /** What older or contradicting documents say. */
  otherStatements: CatalogStatementResult[];
  note: string | null;
  instead: string | null;
  /** Advanced event selectors that record it: all of them are needed. Empty where nothing does. */
  selectors: FieldSelectorResult[][];
}

export interface FieldSelectorResult {
  Field: string;
  Equals: string[];
}

export interface CatalogServiceResult {
  id: string;
  names: string[];
  eventSources: string[];
  status: { state: string; since?: string; note?: string };
  documents: CatalogDocumentResult[];
  operations: CatalogOperationResult[];
}

export interface CatalogTypeResult {
  type: string;
  title: string | null;
  service: string;
  basicSelector: boolean;
  hasArn: boolean;
  /** How many operations make events with elements of the type. */
  operations: number;
  /** Empty where no document says. */
  arn: string[];
  cloudformation: string[];
  terraform: string[];
}

export interface CatalogNetworkResult {
  service: string;
  eventSource: string;
  note: string | null;
}

export interface CatalogResult {
  formatVersion: 1;
  catalogDate: string;
  services: CatalogServiceResult[];
  resourceTypes: CatalogTypeResult[];
  networkActivity: CatalogNetworkResult[];
}
