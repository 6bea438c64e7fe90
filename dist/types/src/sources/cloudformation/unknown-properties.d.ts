import type { UnknownProperty } from "../../model/sink.ts";
import type { DocumentNode } from "../document/node.ts";
/** Property names that CloudFormation does not know in the selectors of a trail or event data store, and misspelt ones beside them. */
export declare function unknownProperties(properties: DocumentNode | undefined): UnknownProperty[];
