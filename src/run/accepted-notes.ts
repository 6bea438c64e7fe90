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

/** For each entry that the run is judged by: what it leaves out, what it may mean, or that it means nothing. */
export function leftOutOnPurpose(setup: Setup, inputs: Inputs): Notification[] {
  return acceptedIn(setup.policies).flatMap((exception) => {
    const location = exception.origin.locate();
    return noticesOf(exception, setup, inputs).map((notice): Notification => ({
      level: "note",
      message: acceptedSentence(notice),
      location,
      incomplete: false,
    }));
  });
}

/** None where nobody knows here what it takes out: which resources the trails deliver to is decided elsewhere. */
function noticesOf(exception: Exception, { catalog, today }: Setup, { model }: Inputs): AcceptedNotice[] {
  const { reason, resources, until, where } = exception;
  const entry = displayPath(exception.placeOf([]).path);
  if (until !== null && isOver(until, today)) return [{ code: "accepted-until", entry, until }];
  if (resources.kind === "log-destinations") return [];
  const { perhaps, ...excepted } = exceptedEvents(exception, catalog.services, model.resources, new Set());
  // Beside an ARN that is there, others may be it only because nobody knows their names.
  const isOpen = perhaps > 0 && (excepted.operations === 0 || where !== null);
  const open: AcceptedNotice[] = !isOpen ? [] : [{ code: "may-leave-out", entry, resources: perhaps }];
  if (excepted.operations > 0) return [{ code: "left-out", ...excepted, reason, until }, ...open];
  return open.length > 0 ? open : [{ code: "leaves-out-nothing", entry }];
}
