import { type ArnForm } from "./arn-language.ts";
import { type TypeFacts } from "./catalog-facts.ts";
import type { FieldValue, Reason, ValueContext } from "./field-values.ts";
import type { Comparison } from "../relation.ts";
import type { Scope } from "../../model/scope.ts";
/** Whether no ARN that the field can hold matches the value, with the reason. */
export declare function impossibleArn(context: ValueContext, { field, operator, located }: FieldValue): Reason | null;
/** The forms of the ARNs of a type, in the partition of the scope. */
export declare function formsOf(type: TypeFacts, scope: Scope): ArnForm[];
/** The form of any ARN in the partition of the scope. */
export declare function anyForm(scope: Scope): ArnForm;
/** `equals`, as a verb. */
export declare function verb(comparison: Comparison): string;
