/** Whether a text in the form `YYYY-MM-DD` names a day that exists. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** Whether something that holds up to and including the day `until` is over. Both are `YYYY-MM-DD`; null never ends. */
export function isOver(until: string | null, today: string): boolean {
  return until !== null && today > until;
}
