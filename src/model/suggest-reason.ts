/**
 * Why a gap stays open although something is suggested for the run.
 *
 * `needs-unsafe`: the change would do more than add to a list. `not-selectable`: no selector takes the events.
 * `not-proven`: the change could not be shown to do no harm. `no-room`: the list of selectors has no values left.
 */
export type OpenBecause =
  | { readonly code: "needs-unsafe" }
  | { readonly code: "not-selectable" }
  | { readonly code: "not-proven" }
  | { readonly code: "no-room" };
