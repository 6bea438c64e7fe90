/** What every report tells of what is left out on purpose. */
import type { AcceptedNotice } from "../model/messages/accepted-notice.ts";
import type { Notification } from "../model/notification.ts";
import { displayPath } from "../model/usage-error.ts";
import { acceptedIn } from "../policy/accepted.ts";
import { isOver } from "../policy/dates.ts";
import type { Exception } from "../policy/types.ts";
import { exceptedEvents } from "../requirements/exceptions.ts";
import { acceptedSentence } from "../wording/accepted.ts";
import type { Inputs } from "./input-types.ts";
import type { Setup } from "./setup.ts";

/** One note for each entry that the run is judged by: what it leaves out, or that it leaves out nothing any more. */
export function leftOutOnPurpose(setup: Setup, inputs: Inputs): Notification[] {
  return acceptedIn(setup.policies).flatMap((exception) => {
    const notice = noticeOf(exception, setup, inputs);
    if (notice === null) return [];
    const message = acceptedSentence(notice);
    return [{ level: "note" as const, message, location: exception.origin.locate(), incomplete: false }];
  });
}

/** Null where nobody knows here what it takes out: which resources the trails deliver to is decided elsewhere. */
function noticeOf(exception: Exception, { catalog, today }: Setup, { model }: Inputs): AcceptedNotice | null {
  const { reason, resources, until } = exception;
  const entry = displayPath(exception.placeOf([]).path);
  if (until !== null && isOver(until, today)) return { code: "accepted-until", entry, until };
  if (resources.kind === "log-destinations") return null;
  const excepted = exceptedEvents(exception, catalog.services, model.resources, new Set());
  return excepted.operations === 0
    ? { code: "leaves-out-nothing", entry }
    : { code: "left-out", ...excepted, reason, until };
}
