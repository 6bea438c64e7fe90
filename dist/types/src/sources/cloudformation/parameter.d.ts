import { type Text } from "../../model/text.ts";
import type { DocumentNode } from "../document/node.ts";
import type { StackPlace } from "./template.ts";
import type { OpenPiece } from "./value.ts";
/** A parameter of a template with the value that it has in this run, as long as no parent stack passes another. */
export interface Parameter {
    readonly name: string;
    readonly isList: boolean;
    /** What is given for it is the name of a parameter of Systems Manager, whose value nobody knows. */
    readonly isStored: boolean;
    /** `NoEcho`: its value is never shown. */
    readonly isSecret: boolean;
    /** A literal, or one open piece where neither the caller nor a default gives a value, and where the value is hidden. */
    readonly text: Text;
    /** The value behind the piece of a `NoEcho` parameter: decides conditions, is never shown. */
    readonly hidden: string | null;
    /** The piece in `text`, or the one that stands for a hidden value. */
    readonly piece: OpenPiece;
    /** The sentence to say where the value is used and rests on the default; null where the caller gave the value. */
    readonly assumption: string | null;
    /** The only values that the template accepts; empty where it says nothing about them. */
    readonly allowedValues: readonly string[];
}
/** The stack that parameters belong to. */
export interface ParameterOwner {
    readonly place: StackPlace;
    readonly id: (name: string) => string;
    /** Values that the rules of the template restrict a parameter to, by name. */
    readonly asserted: ReadonlyMap<string, readonly string[]>;
}
/** Reads the `Parameters` section. Entries that are no mappings are left out: references to them stay open. */
export declare function readParameters(owner: ParameterOwner, section: DocumentNode | undefined, said: ReadonlyMap<string, string>): ReadonlyMap<string, Parameter>;
/** The items of a list parameter, or `undefined` while its value is open. */
export declare function listItems(parameter: Parameter): readonly string[] | undefined;
