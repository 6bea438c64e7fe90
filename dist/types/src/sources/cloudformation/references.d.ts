import type { Origin } from "../../model/location.ts";
import { type Text } from "../../model/text.ts";
import type { Evaluation } from "./evaluation.ts";
import { type Template, type TemplateResource } from "./template.ts";
import { type Value } from "./value.ts";
/** What `Ref` returns: the value of a parameter or pseudo parameter, or what the type of a resource returns. */
export declare function reference(evaluation: Evaluation, name: string, origin: Origin): Value;
/** What `Fn::GetAtt` returns. */
export declare function attribute(evaluation: Evaluation, logicalId: string, name: string, origin: Origin): Value;
/** Fills a pattern of the catalog; what nothing binds is a segment that AWS assigns. */
export declare function fill(template: Template, resource: TemplateResource, pattern: string, variables: ReadonlyMap<string, Text>): Text;
