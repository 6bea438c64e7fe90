import type { Semantics } from "../../catalog/semantics.ts";
import type { Catalog } from "../../catalog/types.ts";
import type { Trail } from "../../model/sink.ts";
import type { UnknownValue } from "./unknown-values.ts";
/** Values of basic selectors with a `*` that some name may really hold, such as the key of an object. */
export declare function unknownBasicValues(trail: Trail, semantics: Semantics, catalog: Catalog): UnknownValue[];
