/**
 * Messages that end with code to copy. They are one text for programs; who prints them keeps the lines of the code,
 * and knows every other line break to come from a name.
 */
interface Message {
    readonly message: string;
    readonly code?: string;
}
/** A message without the code that it ends with, and the code. */
export declare function messageParts({ message, code }: Message): {
    readonly sentence: string;
    readonly code: string | null;
};
/** The message of both. */
export declare function wholeMessage(sentence: string, code: string | null): string;
export {};
