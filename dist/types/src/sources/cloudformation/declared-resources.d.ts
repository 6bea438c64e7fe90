import type { Declarations } from "../../catalog/catalog.ts";
import type { Question } from "../../model/guard.ts";
import type { DeclaredResource } from "../../model/resource.ts";
import { type Template } from "./template.ts";
/** The resources of a template whose types the catalog knows, each in all its variants. */
export declare function readDeclaredResources(template: Template, questions: ReadonlyMap<string, Question>, declarations: Declarations): readonly DeclaredResource[];
