/** The tags of a resource instance: `tags_all`, which has those of the provider too, and before that is known `tags`. */
import type { Tags } from "../../model/resource.ts";
import type { Subject } from "./model.ts";
/** The tags that the input tells; empty where the type has none, or nobody set any. Sensitive values stay open. */
export declare function tagsOf(subject: Subject): {
    readonly tags?: Tags;
};
