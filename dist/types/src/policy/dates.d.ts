/** Whether a text in the form `YYYY-MM-DD` names a day that exists. */
export declare function isDay(text: string): boolean;
/** Whether something that holds up to and including the day `until` is over. Both are `YYYY-MM-DD`; null never ends. */
export declare function isOver(until: string | null, today: string): boolean;
