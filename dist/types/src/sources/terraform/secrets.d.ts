/**
 * What must not be shown, also where it stands inside of something else: Terraform marks the attribute that was set to a sensitive value,
 * but not the ARN that AWS makes of it. Each sensitive text is an open piece of its own; the same text is the same piece everywhere,
 * so that an ARN and a selector that both hold it are still known to agree.
 */
import { type Text, type Unresolved } from "../../model/text.ts";
import { type JsonValue } from "./json.ts";
export interface Secrets {
    /** The text with open pieces for what must not be shown. */
    readonly conceal: (text: string) => Text;
    /** Whether a text holds something that must not be shown. */
    readonly isIn: (text: string) => boolean;
    /** The piece for a text that is marked sensitive as a whole; undefined for words that tell nothing. */
    readonly pieceOf: (text: string) => Unresolved | undefined;
}
/** A value with the mask that says what of it is sensitive. */
export interface Masked {
    /** What the value belongs to: the address of a resource, `var.NAME`. */
    readonly owner: string;
    readonly value: JsonValue | undefined;
    readonly mask: JsonValue | undefined;
}
/** The sensitive texts of an input. They are gathered when a text is first asked for. */
export declare function findSecrets(uri: string, masked: () => Iterable<Masked>): Secrets;
