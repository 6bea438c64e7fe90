/** Remembers results together with what was noted on the way: a result that is used again carries its notes along. */
interface Remembered<T> {
    readonly value: T;
    readonly notes: ReadonlySet<string>;
}
export declare class Recorder {
    #private;
    /** Notes something that the results rest on which are being worked out. */
    note(note: string): void;
    /** Runs a computation and tells what was noted. */
    collect<T>(compute: () => T): Remembered<T>;
    /** The result that is known under a key, worked out the first time. `ofCircle` is the result to those who ask for it while it is worked out. */
    remember<T>(key: string, compute: () => T, ofCircle: () => T): T;
}
export {};
