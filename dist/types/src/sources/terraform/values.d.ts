/** Settings of the model read from cells. */
import { type Text } from "../../model/text.ts";
import { type List, type LocatedText, type Setting } from "../../model/value.ts";
import { type Cell } from "./cell.ts";
import type { Subject } from "./model.ts";
/** A text with its place; undefined where nobody set it. What cannot be told is an open piece, or the attribute it is built from. */
export declare function locatedText(subject: Subject, cell: Cell): LocatedText | undefined;
/** The text of a setting. An empty text counts as not set: it is how old configurations leave an attribute out. */
export declare function textSetting(subject: Subject, cell: Cell): Setting<Text>;
/** A boolean; `whenAbsent` is what the provider does when nobody sets it, null where it leaves that to AWS. */
export declare function booleanSetting(subject: Subject, cell: Cell, whenAbsent: boolean | null): Setting<boolean>;
/** The opposite of a boolean setting. */
export declare function inverted(setting: Setting<boolean>): Setting<boolean>;
/** A list of texts; undefined where nobody set it or it is empty, which Terraform does not tell apart. */
export declare function textList(subject: Subject, cell: Cell): List<LocatedText> | undefined;
/** A list of nested blocks, of which those of unknown content are `more`; undefined where there are none. */
export declare function blockList<T>(subject: Subject, cell: Cell, read: (block: Cell) => T): List<T> | undefined;
/** A list as a setting: absent where there are no items, unknown where nothing about it can be told. */
export declare function listSetting<T>(subject: Subject, cell: Cell, read: (subject: Subject, cell: Cell) => List<T> | undefined): Setting<List<T>>;
