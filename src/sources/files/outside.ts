import { isWholePath } from "../../model/whole-path.ts";

/** Whether a way, as `relative` of `node:path` has it, leads out of the folder from which it goes. */
export function leadsOutside(way: string): boolean {
  return isWholePath(way) || /^\.\.(?:[\\/]|$)/.test(way);
}
