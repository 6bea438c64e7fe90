/** Whether output should have colours (https://no-color.org, and FORCE_COLOR as Node.js reads it). */
export function styleWanted(environment: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  const force = environment.FORCE_COLOR;
  if (environment.NO_COLOR !== undefined && environment.NO_COLOR !== "") return false;
  if (force !== undefined) return force !== "0" && force !== "false";
  return isTerminal && environment.TERM !== "dumb";
}
