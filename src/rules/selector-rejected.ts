import { refusalFindings } from "./refused.ts";
import type { SinkRule } from "./types.ts";

/** AWS refuses an event selector, so that the trail or event data store is not created or changed. */
export const rule: SinkRule = {
  id: "selector-rejected",
  check: (sink, { refusals }) => refusalFindings("selector-rejected", sink, refusals),
};
