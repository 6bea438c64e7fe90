/** What a finding says, as the JSON result carries it beside the sentence. */
import type { CoverageMessage } from "../../model/messages/coverage-message.ts";
import { parametersIn } from "../../model/reasons/parameters.ts";
import type { FindingData } from "../../model/result.ts";
import { detectionResultReason } from "../detections.ts";
import { asJson, resultReasons } from "../result-reasons.ts";
import { operationsInMessage } from "./coverage.ts";
import { titleRoom, type Told } from "./finding-message.ts";

/** Undefined where there is nothing to tell. */
export function findingData({ message, when }: Pick<Told, "message" | "when">): FindingData | undefined {
  const parameters = parametersIn(when);
  const data: FindingData = {
    ...messageData(message, when),
    ...(parameters.length === 0 ? {} : { parameters }),
  };
  return Object.keys(data).length === 0 ? undefined : data;
}

function messageData(message: Told["message"], when: Told["when"]): FindingData {
  switch (message.code) {
    case "refused":
      return coded(message.told.others === 0 ? message.says : { ...message.says, ...message.told });
    case "event-not-recorded":
    case "event-partly-recorded":
    case "event-never-recorded":
    case "coverage-undetermined":
    case "coverage-lost":
    case "coverage-unproven":
      return coverageData(message, titleRoom(when));
    case "detection-never-fires":
    case "detection-fires-in-part":
    case "detection-matches-nothing":
    case "detection-undetermined":
      return { ...coded(message, ["because"]), reasons: message.because.map(detectionResultReason) };
    case "no-trail-found":
      return { ...coded(message), trailFilesRead: message.trailFilesRead || message.isComplete === true };
    default:
      return coded(message);
  }
}

/** Reasons and the event have members of their own. */
function coverageData(message: CoverageMessage, room: number): FindingData {
  return {
    ...coded(message, ["reasons", "example"]),
    reasons: resultReasons(message.reasons),
    namedOperations: operationsInMessage(message.subject, room),
  };
}

/** @param elsewhere arguments that stand elsewhere in the finding */
function coded(
  { code, ...rest }: { readonly code: string },
  elsewhere: readonly string[] = [],
): { code: string; arguments: Record<string, unknown> } {
  const told = Object.entries(rest).filter(([name]) => !elsewhere.includes(name));
  return { code, arguments: Object.fromEntries(told.map(([name, value]) => [name, asJson(value)])) };
}
