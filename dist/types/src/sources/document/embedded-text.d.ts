import type { Location } from "../../model/location.ts";
import type { DocumentNode } from "./node.ts";
import { TextFile } from "./text-file.ts";
/**
 * A text that stands as a string in another file, such as a template in a property of a template.
 * In a literal block of YAML (`|`) its positions are exact; otherwise each of them is the place of the whole string.
 */
export declare class EmbeddedText extends TextFile {
    #private;
    constructor(outer: TextFile, node: DocumentNode, text: string);
    locate(start: number, end: number): Location;
}
